import type { Right } from "../domain/right.ts";
import type { AutopilotState } from "../domain/state.ts";
import { inline } from "./markdown.ts";
import { sentence } from "./words.ts";

interface Mend {
  /** What the run does without it. */
  readonly lost: string;
  /** Lines of the job's `permissions:` block. */
  readonly permissions: readonly string[];
  /** A setting to change beside it. */
  readonly setting?: string;
}

/** Where GitHub lets Actions open pull requests. */
const pullRequestSetting =
  'Settings -> Actions -> General -> Workflow permissions -> check "Allow GitHub Actions to create and approve pull requests"';

/** What is lost without a right, and what mends it. */
export const rights: Record<Right, Mend> = {
  checks: { lost: "There are no check runs of the phases.", permissions: ["checks: write"] },
  comments: {
    lost: "There is no comment on the issue or pull request.",
    permissions: ["issues: write", "pull-requests: write"],
  },
  contents: { lost: "The branch cannot be pushed.", permissions: ["contents: write"] },
  pull_requests: {
    lost: "The pull request cannot be opened.",
    permissions: ["pull-requests: write"],
    setting: pullRequestSetting,
  },
  artifacts: {
    lost: "The state of an earlier workflow run cannot be read.",
    permissions: ["actions: read"],
  },
  labels: { lost: "Labels are not set.", permissions: ["issues: write", "pull-requests: write"] },
  reviewers: {
    lost: "Reviewers are not asked.",
    permissions: ["pull-requests: write"],
    setting:
      "Team reviewers need `delivery-token` with a token that may read the organisation's members",
  },
};

type Missing = AutopilotState["missingRights"];

/** What the token may not do and the exact YAML and setting that mend it; empty where nothing is missing. */
export function missingRights(missing: Missing): string {
  if (missing.length === 0) return "";
  const lines = missing.map(({ right, status, text }) => {
    const answer =
      text === ""
        ? `GitHub answered ${status}.`
        : `GitHub answered ${status}: ${inline(sentence(text), 300)}`;
    return `- ${rights[right].lost} ${answer}`;
  });
  return [...lines, "", mendRights(missing.map(({ right }) => right))].join("\n");
}

/** The YAML and the settings that give these rights. */
export function mendRights(missing: readonly Right[]): string {
  const permissions = [...new Set(missing.flatMap((right) => rights[right].permissions))];
  const settings = [...new Set(missing.flatMap((right) => rights[right].setting ?? []))];
  const yaml = ["```yaml", "permissions:", ...permissions.map((line) => `  ${line}`), "```"];
  const also = settings.map((setting) => `- ${setting}.`);
  return [
    "Add these lines to the `permissions:` block of the job:",
    "",
    ...yaml,
    ...(also.length > 0 ? ["", ...also] : []),
  ].join("\n");
}
