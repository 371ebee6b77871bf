import type { PathRole } from "../../domain/path-role.ts";
import { canHoldTests } from "../roles/text.ts";
import type { Tree } from "../texts/tree.ts";
import type { Changed } from "./changed.ts";
import { inBatches } from "./reading.ts";

/** A name of some length with an ending: a bare word stands in texts for other reasons too. */
const isDataFile = /(?:^|\/)[^/]{2,}\.[^/.]+$/;

/** Files of base that are read for this; a larger project says with `test_paths` where its expectations lie. */
const mostRead = 1_000;

/**
 * Changed data that base's tests name and base's other code does not, such as `data/expected.json`: it says what is
 * expected, wherever it lies.
 */
export async function readGoldens(
  changed: readonly Changed[],
  roleOf: (path: string) => PathRole,
  base: Tree,
): Promise<ReadonlySet<string>> {
  const data = changed.filter(
    ({ path, atBase }) =>
      atBase && isDataFile.test(path) && roleOf(path) === "other" && !canHoldTests(path),
  );
  if (data.length === 0) return new Set();
  const code = base.files.filter(canHoldTests);
  const tests = code.filter((path) => roleOf(path) === "test");
  const product = code.filter((path) => roleOf(path) === "other");
  if (tests.length === 0 || tests.length + product.length > mostRead) return new Set();
  const [inTests, inProduct] = [
    await inBatches(tests, base.text),
    await inBatches(product, base.text),
  ];
  return new Set(
    data.flatMap(({ path }) => {
      const names = namesOf(path);
      const isTests = inTests.some((text) => holdsAny(text, names));
      return isTests && !inProduct.some((text) => holdsAny(text, names)) ? [path] : [];
    }),
  );
}

/** How code names a file: by its own name, or by the folder that it looks through. */
function namesOf(path: string): readonly string[] {
  const [name = "", folder] = path.split("/").toReversed();
  if (folder === undefined) return [name];
  const marks = [
    `"${folder}"`,
    `'${folder}'`,
    `"${folder}/`,
    `'${folder}/`,
    `/${folder}/`,
    `/${folder}"`,
    `/${folder}'`,
  ];
  return [name, ...marks];
}

function holdsAny(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name));
}
