import { jsonOf } from "../../domain/json.ts";
import { CtrfReport, ctrfDrafts } from "./ctrf.ts";
import { type Draft, drafted, type Parsed, unreadable } from "./draft.ts";
import { parseGo } from "./go.ts";
import { JestReport, jestDrafts } from "./jest.ts";
import { MochaReport, mochaDrafts, mochaSummary } from "./mocha.ts";
import { PlaywrightReport, playwrightDrafts } from "./playwright.ts";
import { RspecReport, rspecDrafts } from "./rspec.ts";

/**
 * The JSON of Jest, Vitest, Mocha, RSpec, Playwright, `go test -json` and CTRF, told by its shape. It may stand in the
 * middle of other output, as where a runner prints it: then it begins and ends at the start of a line.
 */
export function parseJson(text: string): Parsed {
  const whole = jsonOf(text) ?? undefined;
  if (whole !== undefined) {
    const drafts = draftsOf(whole);
    return drafts === undefined ? unreadable("no known runner writes such JSON") : drafted(drafts);
  }
  const found = documentsIn(text).flatMap(({ value }) => {
    const drafts = draftsOf(value);
    return drafts === undefined ? [] : [drafts];
  });
  if (found.length > 1) return unreadable("there are several reports in one text");
  const [drafts] = found;
  if (drafts !== undefined) return drafted(drafts);
  const go = parseGo(text);
  return go.kind === "drafts" ? go : unreadable("there is no JSON of a known runner");
}

/** What Mocha's reporter for people would say, in place of its JSON. */
export function readableMocha(text: string): string {
  for (const { value, from, to } of documentsIn(text)) {
    const report = MochaReport.safeParse(value);
    if (report.success) return text.slice(0, from) + mochaSummary(report.data) + text.slice(to);
  }
  return text;
}

function draftsOf(value: unknown): readonly Draft[] | undefined {
  const jest = JestReport.safeParse(value);
  if (jest.success) return jestDrafts(jest.data);
  const mocha = MochaReport.safeParse(value);
  if (mocha.success) return mochaDrafts(mocha.data);
  const rspec = RspecReport.safeParse(value);
  if (rspec.success) return rspecDrafts(rspec.data);
  const playwright = PlaywrightReport.safeParse(value);
  if (playwright.success) return playwrightDrafts(playwright.data);
  const ctrf = CtrfReport.safeParse(value);
  return ctrf.success ? ctrfDrafts(ctrf.data) : undefined;
}

interface Document {
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
}

/** Each may cost a look at the whole text. */
const maxDocuments = 20;

/** Objects that begin a line, of one line or up to the next line that begins with the closing brace; the last ones. */
function documentsIn(text: string): Document[] {
  const documents: Document[] = [];
  let end = text.length;
  for (let tried = 0; tried < maxDocuments && end > 0; tried += 1) {
    const from = text.lastIndexOf("\n{", end - 1) + 1;
    if (from === 0 && !text.startsWith("{")) break;
    const document = documentAt(text, from);
    if (document !== undefined) documents.push(document);
    end = from - 1;
  }
  return documents;
}

function documentAt(text: string, from: number): Document | undefined {
  const newline = text.indexOf("\n", from);
  const lineEnd = newline === -1 ? text.length : newline;
  const closing = text.indexOf("\n}", from);
  for (const to of [lineEnd, closing === -1 ? undefined : closing + 2]) {
    const value = to === undefined ? undefined : (jsonOf(text.slice(from, to)) ?? undefined);
    if (to !== undefined && value !== undefined) return { value, from, to };
  }
  return undefined;
}
