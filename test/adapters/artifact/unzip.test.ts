import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unescapeNames } from "../../../src/adapters/artifact/staging.ts";
import { unzip } from "../../../src/adapters/artifact/unzip.ts";
import { escapedName, isInside } from "../../../src/adapters/local/file-names.ts";
import { tempFolder } from "../local/run-folder.ts";
import { type ZipMember, zipFile } from "./zip-file.ts";

function prepared(root: string, bytes: Buffer): { file: string; folder: string } {
  const place = { file: join(root, "a.zip"), folder: join(root, "inside", "run") };
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(place.file, bytes);
  return place;
}

describe("a zip file", () => {
  test("is unpacked with folders, empty files and large ones", async () => {
    using root = tempFolder();
    const large = Buffer.alloc(5_000_000, "abc");
    const members = [
      { path: "events.jsonl", content: "one\n" },
      { path: "turns/1/ü ö.txt", content: "" },
      { path: "turns/2/", content: "" },
      { path: "large", content: large },
    ];
    const { file, folder } = prepared(root.path, zipFile(members));
    await unzip(file, folder);
    expect(readFileSync(join(folder, "events.jsonl"), "utf8")).toBe("one\n");
    expect(readFileSync(join(folder, "turns/1/ü ö.txt"), "utf8")).toBe("");
    expect(readFileSync(join(folder, "large")).equals(large)).toBe(true);
  });

  test.each<[string, ZipMember[]]>([
    ["leads up", [{ path: "../evil", content: "x" }]],
    ["leads up from within", [{ path: "a/../../evil", content: "x" }]],
    ["is absolute", [{ path: "/evil", content: "x" }]],
    ["has a backslash", [{ path: "..\\evil", content: "x" }]],
    ["leads up once it is unescaped", [{ path: "%2E%2E/evil", content: "x" }]],
    ["is two names once it is unescaped", [{ path: "a%2Fb", content: "x" }]],
    ["has a zero byte once it is unescaped", [{ path: "a%00", content: "x" }]],
    ["is escaped in another way", [{ path: "a%3ab", content: "x" }]],
    ["is escaped for nothing", [{ path: "%41", content: "x" }]],
    ["is escaped twice over", [{ path: "a%253A%2", content: "x" }]],
    ["is not escaped", [{ path: "C:/evil", content: "x" }]],
    ["is nothing", [{ path: "", content: "x" }]],
    ["has an empty part", [{ path: "a//b", content: "x" }]],
    ["is the folder itself", [{ path: ".", content: "x" }]],
    ["stands beside the folder above", [{ path: "../", content: "" }]],
    ["ends with a dot", [{ path: "a.", content: "x" }]],
    ["ends with a space", [{ path: "a /b", content: "x" }]],
    ["is a link", [{ path: "a", content: "/etc/passwd", mode: 0o120777 }]],
    ["is a pipe", [{ path: "a", content: "", mode: 0o010644 }]],
    ["is called a folder and ends like one", [{ path: "a/", content: "", mode: 0o120777 }]],
    ...(
      [
        ["but for its case", "A", "a"],
        ["but for the case of its folder", "A/x", "a/y"],
        ["but for the case of a letter that has two", "ß", "SS"],
        ["but for the form of its Unicode", "\u00e9", "e\u0301"],
        ["but for the width of its letters", "a", "\uff41"],
        ["and a folder", "a", "a/"],
      ] as const
    ).map(([how, one, other]): [string, ZipMember[]] => [
      `is another one ${how}`,
      [
        { path: one, content: "x" },
        { path: other, content: other.endsWith("/") ? "" : "y" },
      ],
    ]),
    [
      "comes twice, once escaped",
      [
        { path: "a%3Ab", content: "x" },
        { path: "a%3Ab", content: "y" },
      ],
    ],
    ["has a zero byte", [{ path: "evil\0.txt", content: "x" }]],
    [
      "comes twice",
      [
        { path: "a", content: "x" },
        { path: "a", content: "y" },
      ],
    ],
    [
      "is below a file",
      [
        { path: "a", content: "x" },
        { path: "a/b", content: "y" },
      ],
    ],
    ["hides more than it says", [{ path: "a", content: Buffer.alloc(100_000), claims: 10 }]],
    ["is bigger than any state", [{ path: "a", content: "x", claims: 4_100_000_000 }]],
    ["is encrypted", [{ path: "a", content: "x", flags: 1 }]],
  ])("with a file that %s is refused and writes nothing elsewhere", async (how, members) => {
    using root = tempFolder();
    const { file, folder } = prepared(root.path, zipFile(members));
    await expect(unzip(file, folder)).rejects.toMatchObject({ code: "state_broken" });
    expect(readdirSync(join(root.path, "inside"))).toEqual(["run"]);
    expect(readdirSync(root.path).toSorted()).toEqual(["a.zip", "inside"]);
    expect(existsSync("/evil")).toBe(false);
    // Of a file that turns out too long some may stand there; of names that are bad nothing does.
    expect(readdirSync(folder)).toEqual(how.startsWith("hides") ? ["a"] : []);
  });

  test("with escaped names gives the files that they mean, one for one", async () => {
    using root = tempFolder();
    const names = [
      `a:b`,
      `a%3Ab`,
      "line\nbreak",
      "back\\slash",
      `q"?*<>|`,
      "%",
      "%2F",
      "ü",
      "日本",
    ];
    const members = names.map((name) => ({ path: `d/${escapedName(name)}`, content: name }));
    const { file, folder } = prepared(root.path, zipFile(members));
    await unzip(file, folder);
    const named = join(root.path, "named");
    await unescapeNames(folder, named);
    expect(readdirSync(join(named, "d")).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(readFileSync(join(named, "d", name), "utf8")).toBe(name);
  });

  test("that was damaged anywhere is unpacked as it was or refused, never with another error", async () => {
    using root = tempFolder();
    const good = zipFile([
      { path: "a", content: "content of a, long enough to be packed" },
      { path: "b/c", content: "c" },
    ]);
    const damage = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(), async ({ at, byte, cut }, n) => {
        const bad = Buffer.from(good);
        bad[at] = byte;
        const place = prepared(
          join(root.path, `${n}-${at}-${byte}`),
          cut ? bad.subarray(0, at) : bad,
        );
        const outcome = await unzip(place.file, place.folder).then(
          () => "unpacked",
          (error: { code?: string }) => error.code,
        );
        expect(["unpacked", "state_broken"]).toContain(outcome);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a path", () => {
  test("is inside only when no part of it leads elsewhere", () => {
    expect(["a", "a/b", "a b/.c", "..."].every(isInside)).toBe(true);
    expect(["", "/a", "a/", "a//b", "..", "a/..", "./a", "a\0"].some(isInside)).toBe(false);
  });
});
