import type { TestCase } from "../../domain/test-case.ts";
import { isRed } from "../../domain/test-case.ts";
import { type Checkout, pathIn, withoutRoot } from "./checkout.ts";
import type { Draft, Site } from "./draft.ts";
import { framesIn } from "./frames.ts";
import { plainLines } from "./plain-text.ts";

/** Characters of one part of an id, and of a message. */
const longestPart = 500;
const longestMessage = 2000;
/** Characters of a message that are looked at. */
const longestRead = 20_000;

/** Tests as the project speaks of them: one id each, the same in every room, and bounded texts. */
export function testCases(
  drafts: readonly Draft[],
  checkout: Checkout,
  unique: UniqueIds = uniqueIds(),
): TestCase[] {
  return drafts.map((draft) => {
    const file = draft.file === undefined ? undefined : pathIn(draft.file, checkout);
    const name = part(draft.name, checkout) || "(no name)";
    const message = isRed(draft.status) ? messageOf(draft, checkout) : undefined;
    return {
      id: unique(idOf(draft, file, checkout)),
      name,
      ...placeOf(draft, file, checkout),
      status: draft.status,
      ...(message === undefined ? {} : { message }),
    };
  });
}

/** A test that stands for its whole file is called after it, once. */
function idOf(draft: Draft, file: string | undefined, checkout: Checkout): string {
  const path = part(file ?? draft.file ?? "", checkout);
  const names = [...(draft.suites ?? []), draft.name]
    .map((text) => part(text, checkout))
    .filter((text) => text !== path);
  return [path, ...names].filter((text) => text !== "").join(" > ") || "(no name)";
}

/** One line. */
function part(text: string, checkout: Checkout): string {
  const line = plainLines(withoutRoot(text.slice(0, longestRead), checkout)).join(" ");
  return line.replace(/\s+/g, " ").slice(0, longestPart).toWellFormed().trim();
}

/** Ids that were given so far. */
export type UniqueIds = (id: string) => string;

/** A repeated id ends in ` [2]`, also where a test is really called that. */
export function uniqueIds(): UniqueIds {
  const seen = new Map<string, number>();
  return (id) => {
    let count = (seen.get(id) ?? 0) + 1;
    while (count > 1 && seen.has(`${id} [${count}]`)) count += 1;
    seen.set(id, count);
    const found = count === 1 ? id : `${id} [${count}]`;
    if (count > 1) seen.set(found, 1);
    return found;
  };
}

function messageOf({ message }: Draft, checkout: Checkout): string | undefined {
  if (message === undefined) return undefined;
  const plain = plainLines(withoutRoot(message.slice(0, longestRead), checkout)).join("\n");
  return plain.trim().slice(0, longestMessage).toWellFormed() || undefined;
}

/** Where a red test failed in its file, else where it begins; for one of an unknown file, where it failed at all. */
function placeOf(draft: Draft, file: string | undefined, checkout: Checkout): Partial<Site> {
  const sites = isRed(draft.status) ? sitesOf(draft, checkout) : [];
  if (file === undefined) return sites[0] ?? {};
  const line = sites.find((site) => site.file === file)?.line ?? draft.line;
  return line !== undefined && Number.isSafeInteger(line) && line > 0 ? { file, line } : { file };
}

function sitesOf(draft: Draft, checkout: Checkout): Site[] {
  const told = draft.site === undefined ? undefined : pathIn(draft.site.file, checkout);
  return [
    ...(told === undefined || draft.site === undefined ? [] : [{ ...draft.site, file: told }]),
    ...framesIn(draft.message ?? "", checkout),
  ];
}
