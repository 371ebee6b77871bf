import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Bed } from "../bed/bed.ts";

/** A small task for a real model, and how one knows that it was done: hidden checks that the model never sees. */
export interface EvalTask {
  readonly name: string;
  readonly task: string;
  readonly repo: Record<string, string>;
  holds(bed: Bed, head: string): Promise<boolean>;
}

const manifest = JSON.stringify({
  name: "sample",
  version: "1.0.0",
  type: "module",
  scripts: { test: "node --test" },
});

interface Sample {
  readonly name: string;
  readonly task: string;
  readonly source: string;
  readonly test: string;
  /** Statements over the module `m` that throw where the task is not done. */
  readonly hidden: string;
}

const samples: readonly Sample[] = [
  {
    name: "off by one",
    task: "range(1, 3) should be [1, 2, 3], but the last number is missing.",
    source:
      "export function range(from, to) {\n  const all = [];\n  for (let n = from; n < to; n += 1) all.push(n);\n  return all;\n}\n",
    test: 'test("an empty range", () => assert.deepEqual(m.range(1, 0), []));',
    hidden:
      "assert.deepEqual(m.range(1, 3), [1, 2, 3]); assert.deepEqual(m.range(2, 2), [2]); assert.deepEqual(m.range(1, 0), []);",
  },
  {
    name: "missing function",
    task: "Add a function clamp(value, min, max) to src/index.js. It throws a RangeError when min is greater than max.",
    source: "export function double(value) {\n  return value * 2;\n}\n",
    test: 'test("doubles", () => assert.equal(m.double(2), 4));',
    hidden:
      "assert.equal(m.clamp(5, 0, 3), 3); assert.equal(m.clamp(-1, 0, 3), 0); assert.throws(() => m.clamp(1, 3, 0), RangeError);",
  },
  {
    name: "swallowed error",
    task: "parse(text) returns undefined for broken JSON. It should throw an Error whose cause is the original one.",
    source:
      "export function parse(text) {\n  try {\n    return JSON.parse(text);\n  } catch {}\n}\n",
    test: 'test("parses", () => assert.deepEqual(m.parse("{}"), {}));',
    hidden:
      'assert.throws(() => m.parse("{"), (error) => error instanceof Error && error.cause instanceof SyntaxError);',
  },
  {
    name: "unicode",
    task: "initials(name) is wrong for names that begin with a character outside of the basic plane: it returns half a character.",
    source:
      'export function initials(name) {\n  return name.split(" ").map((word) => word[0]).join("");\n}\n',
    test: 'test("two words", () => assert.equal(m.initials("Ada Lovelace"), "AL"));',
    hidden:
      'assert.equal(m.initials("😀mile Ada"), "😀A"); assert.equal(m.initials("Ada Lovelace"), "AL");',
  },
  {
    name: "mutation",
    task: "sorted(list) changes the list that it is given. It must not.",
    source: "export function sorted(list) {\n  return list.sort((a, b) => a - b);\n}\n",
    test: 'test("sorts", () => assert.deepEqual(m.sorted([2, 1]), [1, 2]));',
    hidden:
      "const list = [3, 1]; m.sorted(list); assert.deepEqual(list, [3, 1]); assert.deepEqual(m.sorted([10, 9]), [9, 10]);",
  },
  {
    name: "async order",
    task: "inOrder(jobs) should run the async functions one after the other and give their results in order; it runs them all at once.",
    source: "export function inOrder(jobs) {\n  return Promise.all(jobs.map((job) => job()));\n}\n",
    test: 'test("results", async () => assert.deepEqual(await m.inOrder([async () => 1]), [1]));',
    hidden:
      "let active = 0; let most = 0; const job = (n) => async () => { active += 1; most = Math.max(most, active); await new Promise((r) => setTimeout(r, 5)); active -= 1; return n; }; assert.deepEqual(await m.inOrder([job(1), job(2), job(3)]), [1, 2, 3]); assert.equal(most, 1);",
  },
  {
    name: "path traversal",
    task: "inside(root, path) should resolve the path below root and throw when it leads outside; it lets ../ through.",
    source:
      'import { join } from "node:path";\nexport function inside(root, path) {\n  return join(root, path);\n}\n',
    test: 'test("joins", () => assert.equal(m.inside("/a", "b"), "/a/b"));',
    hidden:
      'assert.equal(m.inside("/a", "b/../c"), "/a/c"); assert.throws(() => m.inside("/a", "../b")); assert.throws(() => m.inside("/a", "../ab"));',
  },
  {
    name: "cache",
    task: "Add memoize(fn) to src/index.js for functions of one argument. A call that throws must not be remembered.",
    source: "export function identity(value) {\n  return value;\n}\n",
    test: 'test("identity", () => assert.equal(m.identity(1), 1));',
    hidden:
      'let n = 0; const f = m.memoize((x) => { n += 1; if (x === "bad" && n === 1) throw new Error("bad"); return x; }); assert.throws(() => f("bad")); assert.equal(f("bad"), "bad"); f("bad"); assert.equal(n, 2);',
  },
  {
    name: "dates",
    task: "daysBetween(a, b) of two ISO dates is off by one around the change to summer time. Count calendar days, whatever the time zone.",
    source:
      "export function daysBetween(a, b) {\n  return Math.floor((new Date(`${b}T00:00`) - new Date(`${a}T00:00`)) / 86400000);\n}\n",
    test: 'test("same day", () => assert.equal(m.daysBetween("2026-01-01", "2026-01-01"), 0));',
    hidden:
      'assert.equal(m.daysBetween("2026-03-28", "2026-03-30"), 2); assert.equal(m.daysBetween("2026-10-24", "2026-10-26"), 2);',
  },
  {
    name: "csv",
    task: "toCsv(rows) must quote cells that hold a comma, a quote or a line break, as RFC 4180 says.",
    source:
      'export function toCsv(rows) {\n  return rows.map((row) => row.join(",")).join("\\r\\n");\n}\n',
    test: 'test("plain", () => assert.equal(m.toCsv([["a", "b"]]), "a,b"));',
    hidden: String.raw`assert.equal(m.toCsv([["a,b", 'c"d', "e\nf", 1]]), '"a,b","c""d","e\nf",1');`,
  },
];

/** The ten tasks of `npm run eval`. */
export const tasks: readonly EvalTask[] = samples.map((sample) => ({
  name: sample.name,
  task: sample.task,
  repo: {
    "package.json": `${manifest}\n`,
    "src/index.js": sample.source,
    "test/index.test.js": `import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport * as m from "../src/index.js";\n\n${sample.test}\n`,
  },
  holds: (bed, head) => holds(bed, head, sample.hidden),
}));

/** Runs the hidden statements on the delivered source. */
async function holds(bed: Bed, head: string, hidden: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "omk-eval-"));
  try {
    const source = await bed.git("show", `${head}:src/index.js`);
    const program = `import assert from "node:assert/strict";\nconst m = await import("data:text/javascript," + encodeURIComponent(${JSON.stringify(source)}));\n${hidden}\n`;
    const { exitCode } = await execa({
      reject: false,
      cwd: folder,
      input: program,
      env: { TZ: "Europe/Berlin" },
    })`node --input-type=module -`;
    return exitCode === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
