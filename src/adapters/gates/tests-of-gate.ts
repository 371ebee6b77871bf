import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { ResultsSpec } from "../../domain/gate.ts";
import type { Redact } from "../../domain/redact.ts";
import { removeTree } from "../local/removal.ts";
import type { Said } from "./listener.ts";
import { type Report, type Reporting, readReport, reportingOf, whereOf } from "./report.ts";
import { type StoredTests, writeTests } from "./tests-file.ts";

/** A gate that has ended, as a report is looked for. */
export interface Ended {
  readonly said: Said;
  /** The checkout, and the folder in it in which the gate ran. */
  readonly root: string;
  readonly cwd: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Where lists of tests are kept. */
export interface Shelf {
  readonly logFolder: string;
  readonly redact: Redact;
}

/** The tests of a gate, or one sentence on why there are none to compare. */
export type TestsOfGate =
  | { readonly kind: "read"; readonly stored: StoredTests }
  | { readonly kind: "none"; readonly why: string };

/** What a gate is asked for beside its exit code. */
export interface Asked extends AsyncDisposable {
  readonly reporting: Reporting;
  /** Folders in which the gate may leave its report. */
  readonly folders: readonly string[];
  /** Reads the report and keeps its tests as `tests/<name>.json`; undefined where none was asked for. */
  readonly read: (ended: Ended, name: string, shelf: Shelf) => Promise<TestsOfGate | undefined>;
}

const nothing: Asked = {
  reporting: { args: [], env: {} },
  folders: [],
  read: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
};

/** Makes ready for the report of a gate: it lies in a folder of its own, outside of the checkout, for as long as it is used. */
export async function askForTests(spec: ResultsSpec | undefined, scratch: string): Promise<Asked> {
  if (spec === undefined) return nothing;
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, "omk-report-"));
  const reportPath = join(folder, "report");
  return {
    reporting: reportingOf(spec, reportPath),
    folders: [folder],
    async read({ said, ...where }, name, shelf) {
      if (said.isCut && whereOf(spec) === "output")
        return none("its output is too long to be read whole");
      const report = await readReport(spec, { ...where, reportPath, output: said.report });
      return keep(report, name, shelf);
    },
    [Symbol.asyncDispose]: () => removeTree(folder),
  };
}

async function keep(report: Report, name: string, shelf: Shelf): Promise<TestsOfGate> {
  if (report.kind === "none") return none(report.why);
  const stored = await writeTests(shelf, name, report.tests);
  return stored === undefined
    ? none("one of the secrets is a word of its report")
    : { kind: "read", stored };
}

function none(why: string): TestsOfGate {
  return { kind: "none", why };
}
