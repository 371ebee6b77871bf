import { jsonOf } from "../../domain/json.ts";
import { everything } from "../kinds/all.ts";
import { ctrf } from "./ctrf.ts";
import { type Draft, drafted, type Parsed, unreadable } from "./draft.ts";

const known = everything.flatMap(({ reports }) => reports ?? []);
const shapes = [...known.flatMap(({ json = [] }) => json), ctrf];
const lineFormats = known.flatMap(({ formats = [] }) => formats.filter(({ isJson }) => isJson));

/**
 * The JSON of any known runner, told by its shape. It may stand in the middle of other output, as where a runner prints
 * it: then it begins and ends at the start of a line.
 */
export async function parseJson(text: string): Promise<Parsed> {
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
  const inLines = await Promise.all(lineFormats.map(({ parse }) => parse(text, "")));
  const read = inLines.find(({ kind }) => kind === "drafts");
  return read ?? unreadable("there is no JSON of a known runner");
}

/** The output with a report that has a text for people in place of its JSON. */
export function readableJson(output: string): string {
  for (const { value, from, to } of documentsIn(output)) {
    const [told] = shapes.flatMap(({ readable }) => readable?.(value) ?? []);
    if (told !== undefined) return output.slice(0, from) + told + output.slice(to);
  }
  return output;
}

function draftsOf(value: unknown): readonly Draft[] | undefined {
  for (const shape of shapes) {
    const drafts = shape.drafts(value);
    if (drafts !== undefined) return drafts;
  }
  return undefined;
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
