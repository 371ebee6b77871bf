import type { ResultsSpec } from "../../domain/gate.ts";
import { everything } from "../kinds/all.ts";
import { alternatives } from "../roles/fold.ts";
import type { ReportFormat } from "./format.ts";
import { parseJson, readableJson } from "./json.ts";

/** Those that runners of many ecosystems write. The two larger libraries are loaded where they are needed. */
const general: readonly ReportFormat[] = [
  { name: "junit", parse: async (text) => (await import("./junit.ts")).parseJunit(text) },
  { name: "tap", parse: async (text) => (await import("./tap.ts")).parseTap(text) },
  { name: "json", parse: parseJson, readable: readableJson },
];

const formats = [...general, ...everything.flatMap(({ reports }) => reports?.formats ?? [])];

const outputs = everything.map(({ reports }) => reports?.outputs);
const inModule = new RegExp(String.raw`^(?:(.*?)\/)?(?:${alternatives(outputs)})\/`);

/** The folder of the module that wrote this report, from which its paths lead; undefined for one of no module. */
export function moduleOf(report: string): string | undefined {
  const found = inModule.exec(report);
  return found === null ? undefined : (found[1] ?? "");
}

/** How reports of this format are read; undefined where nothing reads it. */
export function formatOf(name: ResultsSpec["format"]): ReportFormat | undefined {
  return formats.find((format) => format.name === name);
}
