import { appendFile } from "node:fs/promises";

/**
 * Adds to the summary that the runner shows of the job. Throws where it has none.
 * Not `summary` of @actions/core, which stays with the first file that it was given.
 */
export async function addSummary(
  env: Readonly<Record<string, string>>,
  markdown: string,
): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file === undefined) throw new Error("GITHUB_STEP_SUMMARY is not set");
  await appendFile(file, `${markdown}\n`);
}
