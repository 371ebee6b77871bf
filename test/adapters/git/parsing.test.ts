import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFiles } from "../../../src/adapters/git/diff-records.ts";
import { pushReport, remoteWords } from "../../../src/adapters/git/push-report.ts";
import { excludePattern } from "../../../src/adapters/git/settle.ts";
import { git, put, scene } from "./scene.ts";

/** Names as a file system takes them, the nasty ones often. */
const name = fc
  .array(fc.constantFrom(..."ab.-*?[]!#\\ \t\n\"':\u00fc1".split("")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((chars) => chars.join(""))
  .filter((text) => ![".", ".."].includes(text));

describe("diff records", () => {
  const change = fc.record({
    path: name,
    from: name,
    operation: fc.constantFrom("created", "modified", "deleted", "renamed"),
    additions: fc.nat(999),
    deletions: fc.nat(999),
  });
  const letters = { created: "A", modified: "M", deleted: "D", renamed: "R086" } as const;

  test("give back every change with its own counts, whatever the names are", () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const isRename = (one: (typeof changes)[number]) => one.operation === "renamed";
        const raw = changes.map((one) => {
          const status = letters[one.operation as keyof typeof letters];
          const head = `:100644 100644 ${"a".repeat(40)} ${"b".repeat(40)} ${status}\0`;
          return `${head}${isRename(one) ? `${one.from}\0` : ""}${one.path}\0`;
        });
        const counts = changes.map((one) => {
          const lines = `${one.additions}\t${one.deletions}\t`;
          return isRename(one) ? `${lines}\0${one.from}\0${one.path}\0` : `${lines}${one.path}\0`;
        });
        const read = changedFiles([...raw, ...counts].join(""));
        expect(read).toEqual(
          changes.map(({ path, from, operation, additions, deletions }) => ({
            path,
            ...(operation === "renamed" ? { from } : {}),
            operation,
            additions,
            deletions,
          })),
        );
      }),
    );
  });

  test("never throw", () => {
    const property = fc.property(fc.string(), (text) => Array.isArray(changedFiles(text)));
    expect(fc.check(property).failed).toBe(false);
  });
});

describe("an exclude pattern", () => {
  test("hides exactly the file that it is for", () => {
    using s = scene({ clone: [] });
    fc.assert(
      fc.property(name, name, (hidden, other) => {
        fc.pre(hidden !== other && !hidden.includes("\n") && hidden.toLowerCase() !== ".git");
        put(s.checkout, {
          ".git/info/exclude": excludePattern(hidden)
            .map((l) => `${l}\n`)
            .join(""),
        });
        const seen = (path: string): boolean => {
          try {
            git(s.checkout, "check-ignore", "--quiet", "--no-index", "--", `./${path}`);
            return true;
          } catch {
            return false;
          }
        };
        expect(seen(hidden)).toBe(true);
        expect(seen(other)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a push report", () => {
  test.each([
    ["To x\n*\tabc:refs/heads/b\t[new branch]\nDone\n", { kind: "done" }],
    ["To x\n \tabc:refs/heads/b\ta..b\nDone\n", { kind: "done" }],
    ["To x\n=\tabc:refs/heads/b\t[up to date]\nDone\n", { kind: "done" }],
    ["To x\n-\t:refs/heads/b\t[deleted]\nDone\n", { kind: "done" }],
    [
      "To x\n!\tabc:refs/heads/b\t[rejected] (stale info)\n",
      { kind: "rejected", reason: "[rejected] (stale info)" },
    ],
    ["", { kind: "silent" }],
    ["fatal: something\n", { kind: "silent" }],
  ])("%j is read", (stdout, report) => {
    expect(pushReport(stdout)).toEqual(report);
  });

  test("has the remote's words before git's, and no more than a screen of them", () => {
    const stderr =
      "remote: \nremote: error: GH006: Protected branch.\nTo https://x\nerror: failed to push some refs\n";
    expect(remoteWords(stderr)).toBe(
      "error: GH006: Protected branch.\nerror: failed to push some refs",
    );
    expect(remoteWords("only this")).toBe("only this");
    expect(remoteWords("remote: x".repeat(5000)).length).toBeLessThanOrEqual(2000);
  });
});
