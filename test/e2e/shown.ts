import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { z } from "zod";
import { unzip } from "../../src/adapters/artifact/unzip.ts";
import type { GitHubExport } from "../bed/github/export.ts";
import type { Setting } from "./setting.ts";

/** The saved state, as far as it is held against what people see. */
const Saved = z.object({
  key: z.string(),
  review: z.unknown(),
  ending: z.object({ verdict: z.string(), code: z.string() }).optional(),
  phaseLog: z.array(z.object({ phase: z.string(), outcome: z.string() })),
  pushed: z.object({ commit: z.string() }).optional(),
});

/** What a thread shows of its newest run, each part read by itself: its comment, its check runs, its saved state. */
export interface Shown {
  readonly headline: string;
  readonly boxes: readonly string[];
  readonly state: z.infer<typeof Saved>;
}

/** Marks of the comment's table by what a check run says; written down here once more, so that one holds the other. */
const marks: Readonly<Record<string, string>> = {
  success: "✓",
  neutral: "–",
  failure: "✗",
  action_required: "○",
  cancelled: "–",
  skipped: "–",
};

const heads: Record<string, string> = {
  ready: "✓ Ready",
  no_change: "– Nothing to do",
  not_ready: "✗ Not ready",
  blocked_on_human: "○ ",
  blocked_on_external: "○ Blocked from outside",
  cancelled: "– Cancelled",
};

/** What the comment of a thread says: undefined where there is none. More than one is a failure. */
export function stickyOn(github: GitHubExport, issue: number) {
  const own = github.comments.filter(
    ({ body, issue_number: at }) => body.startsWith("<!-- omk:sticky") && at === issue,
  );
  expect(own.length).toBeLessThan(2);
  const body = own[0]?.body;
  if (body === undefined) return undefined;
  const rows = body.matchAll(/^\| ([✓✗○▶–]) \| (\w+)(?: ×\d+)? \|/gm);
  return {
    key: / key=([a-z0-9-]+) /.exec(body)?.[1] ?? "",
    headline: /^### (.*)$/m.exec(body)?.[1] ?? "",
    phases: Object.fromEntries([...rows].map(([, mark = "", phase = ""]) => [phase, mark])),
    boxes: [...body.matchAll(/^- \[ \] <!-- omk:box (\w+) -->/gm)].map(([, name = ""]) => name),
  };
}

/** The check runs of a run by phase, as the comment's table would mark them. */
export function checksOf(github: GitHubExport, key: string): Record<string, string> {
  const own = github.check_runs
    .filter(({ external_id: id }) => id?.startsWith(`${key}/`) === true)
    .toSorted((a, b) => a.id - b.id);
  return Object.fromEntries(own.map((check) => [check.name.replace("omk / ", ""), markOf(check)]));
}

function markOf({ status, conclusion }: GitHubExport["check_runs"][number]): string {
  if (status !== "completed") return status === "queued" ? "○" : "▶";
  return marks[conclusion ?? ""] ?? `? ${conclusion}`;
}

/** Reads what a thread shows after a run has ended, and holds comment, check runs and state against each other. */
export async function agreedOn(setting: Setting, issue: number): Promise<Shown> {
  const github = await setting.bed.export();
  const sticky = stickyOn(github, issue);
  if (sticky === undefined) throw new Error(`#${issue} has no comment of a run`);
  const state = await savedState(setting, github, sticky.key);
  const { ending } = state;
  expect(sticky.headline).toContain(heads[ending?.verdict ?? ""] ?? "an ending");
  expect(checksOf(github, sticky.key)).toEqual(sticky.phases);
  for (const [phase, mark] of Object.entries(sticky.phases)) {
    const last = state.phaseLog.findLast((visit) => visit.phase === phase);
    if (mark === "✓") expect([phase, last?.outcome]).toEqual([phase, "completed"]);
    else if (last !== undefined && state.review !== "none")
      expect([phase, last.outcome]).not.toEqual([phase, "completed"]);
  }
  return { headline: sticky.headline, boxes: sticky.boxes, state };
}

/** The newest saved state of a run, as a later job would get it. */
async function savedState(
  { bed }: Setting,
  github: GitHubExport,
  key: string,
): Promise<z.infer<typeof Saved>> {
  const newest = github.artifacts
    .filter(({ name }) => name.startsWith(`omk-state-${key}-`))
    .toSorted((a, b) => a.id - b.id)
    .at(-1);
  const { data } = await bed.bot.request(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    { owner: bed.owner, repo: bed.repo, artifact_id: newest?.id ?? 0, archive_format: "zip" },
  );
  const folder = await mkdtemp(join(tmpdir(), "omk-saved-"));
  try {
    await writeFile(join(folder, "state.zip"), Buffer.from(data as ArrayBuffer));
    await unzip(join(folder, "state.zip"), join(folder, "state"));
    const text = await readFile(join(folder, "state", "state.json"), "utf8");
    return Saved.parse(JSON.parse(text));
  } finally {
    await rm(folder, { recursive: true });
  }
}
