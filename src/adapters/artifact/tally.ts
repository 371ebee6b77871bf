import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Request } from "./search.ts";
import { githubUploads, type Uploads } from "./uploads.ts";

/** What is counted, such as `i12` or `2026-11-22`. */
export function tallyName(of: string): string {
  return `omk-tally-${of}`;
}

/** Source: GitHub's REST API, "List artifacts for a repository"; `name` is exact. */
const Page = z.object({
  artifacts: z.array(
    z.object({
      workflow_run: z
        .object({ repository_id: z.int().optional(), head_repository_id: z.int().nullish() })
        .nullish(),
    }),
  ),
});

/** Most that are counted: one page. */
const most = 100;

/** How many tallies of a name there are, up to a hundred; undefined where GitHub does not say. */
export async function countTallies(
  request: Request,
  repository: { readonly owner: string; readonly name: string },
  name: string,
): Promise<number | undefined> {
  const { owner, name: repo } = repository;
  const params = { owner, repo, name, per_page: most };
  try {
    const { data } = await request("GET /repos/{owner}/{repo}/actions/artifacts", params);
    return Page.parse(data).artifacts.filter(isOurs).length;
  } catch {
    return undefined;
  }
}

/** A workflow run of a fork's code can leave an artifact of any name. */
function isOurs({ workflow_run: run }: z.infer<typeof Page>["artifacts"][number]): boolean {
  return run?.head_repository_id === undefined || run.head_repository_id === run.repository_id;
}

/** One more of these names. What fails is not counted, and stops nobody. */
export async function tally(
  names: readonly string[],
  {
    temp,
    retentionDays,
    uploads = githubUploads(),
  }: {
    readonly temp: string;
    readonly retentionDays: number | undefined;
    readonly uploads?: Uploads;
  },
): Promise<void> {
  const folder = await mkdtemp(join(temp, "omk-tally-"));
  try {
    await writeFile(join(folder, "one"), "1\n");
    for (const name of names) await uploads.upload({ name, folder, retentionDays });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
