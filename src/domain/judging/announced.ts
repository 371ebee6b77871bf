import type { ChangedTest } from "../judgement.ts";
import { gateAsTest } from "./showing.ts";

/**
 * Whether the plan said that this test's expectation would change: an announcement holds its name, its id or its file.
 * A gate that stands for its tests is announced as `gate <name>`, or by a test file that the change touches.
 */
export function isAnnounced(
  test: Pick<ChangedTest, "gate" | "test" | "file">,
  announcements: readonly string[],
  touched: readonly string[],
): boolean {
  const isGate = test.test === gateAsTest(test.gate);
  const name = test.test.split(" > ").at(-1) ?? test.test;
  const files = isGate ? touched : [test.file ?? ""];
  const names = [test.test, ...(isGate ? [] : [name]), ...files.flatMap(spellings)];
  return announcements.some((text) =>
    names.some((word) => word.length > 1 && holdsWord(text.toLowerCase(), word.toLowerCase())),
  );
}

/** A path as a whole, and its last part as people write it. */
function spellings(path: string): readonly string[] {
  return path === "" ? [] : [path, path.split("/").at(-1) ?? path];
}

/** Whether a text holds the words, not as a part of longer ones. */
function holdsWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
  }
  return false;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
