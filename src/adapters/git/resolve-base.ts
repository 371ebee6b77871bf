import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BaseAnswer, BaseQuestion } from "../../ports/workspace.ts";
import { checkoutMissing } from "./checkout.ts";

import { gitAt } from "./git.ts";
import { remoteWords } from "./push-report.ts";

/** The base branch's commit at the remote as it is now: a checkout may be older, detached, or of another ref. */
export async function resolveBase(question: BaseQuestion): Promise<BaseAnswer> {
  const { checkout, ref, sha } = question;
  if (!existsSync(join(checkout, ".git"))) {
    const { text, mend, code } = checkoutMissing(checkout).ending;
    return { missing: text, mend, code };
  }
  if (ref !== undefined && sha !== undefined) return { ref, sha };
  const listed = await listRemote(question);
  if (!listed.ok) return unreachable(question.remote.url, listed.stderr);
  const refs = parseRefs(listed.stdout);
  const branch = ref ?? refs.default;
  if (branch === undefined) return noDefault(question.remote.url);
  const found = sha ?? refs.commits.get(`refs/heads/${branch}`);
  return found === undefined ? noBranch(question.remote.url, branch) : { ref: branch, sha: found };
}

/** From the root folder: the configuration of the checkout, with its own token, must not be read. */
async function listRemote({ remote, env, ref }: BaseQuestion) {
  const patterns = ref === undefined ? ["HEAD", "refs/heads/*"] : [`refs/heads/${ref}`];
  const git = gitAt({ repository: undefined, home: "/", env, remote });
  return git.run(["ls-remote", "--symref", "origin", ...patterns], { remote: true });
}

function parseRefs(stdout: string): {
  default: string | undefined;
  commits: ReadonlyMap<string, string>;
} {
  const lines = stdout.split("\n").map((line) => line.split("\t"));
  const symref = lines.find(
    ([value, ref]) => ref === "HEAD" && value?.startsWith("ref: refs/heads/"),
  );
  return {
    default: symref?.[0]?.slice("ref: refs/heads/".length),
    commits: new Map(lines.map(([value = "", ref = ""]) => [ref, value])),
  };
}

function noBranch(url: string, branch: string): BaseAnswer {
  return {
    missing: `There is no branch \`${branch}\` at ${url}.`,
    code: "base_missing",
    mend: "Set the input `base` to a branch that exists.",
  };
}

function noDefault(url: string): BaseAnswer {
  return {
    missing: `${url} has no default branch: the repository is empty.`,
    code: "base_missing",
    mend: "Push a first commit, or set the input `base` to a branch that exists.",
  };
}

function unreachable(url: string, stderr: string): BaseAnswer {
  return {
    missing: `The branches of ${url} cannot be read: ${remoteWords(stderr)}`,
    code: "base_missing",
    mend: "Give the job `permissions: contents: read` and the action a `github-token` that may read the repository.",
  };
}
