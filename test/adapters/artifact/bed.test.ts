import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { startBed } from "../../bed/bed.ts";
import type { BedReport } from "./bed-action.ts";

const action = mkdtempSync(join(tmpdir(), "omk-bed-action-"));
const source = pathToFileURL(join(import.meta.dirname, "bed-action.ts")).href;
writeFileSync(join(action, "main.mjs"), `await import(${JSON.stringify(source)});\n`);
writeFileSync(
  join(action, "action.yml"),
  "name: t\ndescription: t\ninputs: {token: {default: '${{ github.token }}'}, from: {default: ''}}\nruns: {using: node24, main: main.mjs}\n",
);

afterAll(() => {
  rmSync(action, { recursive: true, force: true });
});

function reportOf(log: string): BedReport {
  const line = log.split("\n").find((l) => l.includes("REPORT "));
  if (line === undefined) throw new Error(`the action did not report:\n${log}`);
  return JSON.parse(line.slice(line.indexOf("REPORT ") + "REPORT ".length)) as BedReport;
}

test("what one job saved through GitHub's own client, another takes up, whole, and pushes", async () => {
  await using bed = await startBed({ repo: { "README.md": "# Hello\n" } });
  const first = reportOf((await bed.run({ action, runId: 900 })).log);
  expect(first).toMatchObject({ artifact: "omk-state-i12-abcdefgh-900-1-2", failures: [] });
  const again = reportOf((await bed.run({ action, runId: 900, attempt: 2 })).log);
  expect(again.artifact).toBe("omk-state-i12-abcdefgh-900-2-2");
  for (const [from, runId] of [
    ["900", 901],
    ["i12-abcdefgh", 902],
    ["latest", 903],
  ] as const) {
    const next = reportOf((await bed.run({ action, runId, inputs: { from } })).log);
    expect(next.failures).toEqual([]);
    expect(next.events).toEqual(["run_started", "change_committed"]);
    expect(next.files).toEqual({ committed: true, loose: true });
    expect(next.pushed).toBe(from === "900" ? "pushed" : "moved");
  }
  expect(await bed.git("show", "omk/i12-fix:loose.txt")).toBe("l");
});

test("a job without the right to read artifacts is told which one to give", async () => {
  await using bed = await startBed({
    repo: { "README.md": "# Hello\n" },
    permissions: { actions: "none" },
  });
  const denied = reportOf((await bed.run({ action, inputs: { from: "latest" } })).log);
  expect(denied.code).toBe("state_missing");
  expect(denied.mend).toContain("actions: read");
});
