import type { GitHub } from "../../ports/github.ts";
import { askedAt } from "./asked-at.ts";
import { branchesLike, tipOf } from "./branches.ts";
import { comment } from "./comment.ts";
import { readComments, readLineComments, readLinked, readReviews } from "./context.ts";
import { failedLogs, failedRunOn } from "./context-logs.ts";
import { fileAt } from "./file-at.ts";
import { removeLabel } from "./labels.ts";
import { stickyOf } from "./marked-comments.ts";
import { permissionOf } from "./people.ts";
import type { Place } from "./place.ts";
import { refusalOf } from "./probes.ts";
import { closedBy } from "./protection.ts";
import { readPull } from "./pull.ts";
import { react } from "./reactions.ts";
import { reporter } from "./reporter.ts";
import { untick } from "./ticked-box.ts";
import { cancelWorkflowRun, workflowRun } from "./workflow-runs.ts";

/** The repository on GitHub, as one token reaches it. */
export function githubAt(place: Place): GitHub {
  return {
    permissionOf: (login) => permissionOf(place, login),
    refusalOf: (right) => refusalOf(place, right),
    readPull: (number) => readPull(place, number),
    tipOf: (branch) => tipOf(place, branch),
    fileAt: (path, commit) => fileAt(place, path, commit),
    branchesLike: (prefix) => branchesLike(place, prefix),
    closedBy: (branch) => closedBy(place, branch),
    comment: (issue, body) => comment(place, issue, body),
    react: (on, content) => react(place, on, content),
    removeLabel: (number, name) => removeLabel(place, number, name),
    untick: (event) => untick(place, event),
    stickyOf: (issue) => stickyOf(place, issue),
    reporter: (options) => reporter({ ...place, ...options }),
    workflowRun: (id) => workflowRun(place, id),
    askedAt: (id) => askedAt(place, id),
    cancelWorkflowRun: (id) => cancelWorkflowRun(place, id),
    readComments: (allowance, asked) => readComments(place, allowance, asked),
    readLineComments: (allowance, number) => readLineComments(place, allowance, number),
    readReviews: (allowance, number) => readReviews(place, allowance, number),
    readLinked: (allowance, number) => readLinked(place, allowance, number),
    failedRunOn: (allowance, wanted) => failedRunOn(place, allowance, wanted),
    failedLogs: (allowance, id) => failedLogs(place, allowance, id),
  };
}
