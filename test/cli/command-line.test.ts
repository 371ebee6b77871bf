import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapedName } from "../../src/adapters/artifact/file-names.ts";
import { harmless } from "../../src/cli/terminal.ts";
import { parseRequest } from "../../src/cli/verify-proof/arguments.ts";
import { isRedactionOf } from "../../src/proof/seal.ts";
import { zipFile } from "../adapters/artifact/zip-file.ts";
import { readFolder, redGreen, remanifest, run, runState, savedRun, verify } from "./run-state.ts";

describe("omk", () => {
  test.each([
    [[], 2, "omk verify-proof <folder | zip>"],
    [["help"], 0, "omk verify-proof <folder | zip>"],
    [["--help"], 0, "Exit codes"],
    [["-h"], 0, "Exit codes"],
    [["help", "verify-proof"], 0, "--digest"],
    [["help", "verify-prof"], 2, "Did you mean `omk verify-proof`?"],
    [["verify-proof", "--help"], 0, "gh run download"],
    [["verify"], 2, "omk --help"],
    [["verifyproof", "x"], 2, "Did you mean `omk verify-proof`?"],
    [["\u001b[31mred"], 2, "no command"],
    [["verify-proof"], 2, "Which folder or zip file"],
    [["verify-proof", ""], 2, "Which folder or zip file"],
    [["verify-proof", "a", "b"], 2, "One folder or zip file"],
    [["verify-proof", "a", "--digset", "b"], 2, "Did you mean `--digest`?"],
    [["verify-proof", "a", "--digest=b"], 2, "64 characters"],
    [["verify-proof", "a", "--digest"], 2, "--digest"],
    [["verify-proof", "a", "--json=yes"], 2, "--json"],
    [["verify-proof", "-x"], 2, "-x"],
    [["verify-proof", "/nowhere/at/all"], 2, "There is no folder or file"],
    [["verify-proof", "/dev/null"], 2, "neither a folder nor a file"],
  ])("%j ends with %i and says what to do", async (args, code, text) => {
    const told = await run(...args);
    expect(told.code).toBe(code);
    expect(code === 0 ? told.out : told.err).toContain(text);
    expect(told.out + told.err).not.toContain("\u001b");
    expect(code === 0 ? told.err : told.out).toBe("");
  });

  test("takes a digest as pull requests and GitHub write it", () => {
    const hex = "ab".repeat(32);
    for (const text of [hex, hex.toUpperCase(), `sha256:${hex}`, ` ${hex} `])
      expect(parseRequest(["a", "--digest", text])).toMatchObject({ request: { digest: hex } });
  });

  test("prints what others wrote as one line that moves nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        expect(harmless(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u);
      }),
    );
  });
});

describe("a redaction", () => {
  test("is a text with passages taken out, and nothing else", () => {
    expect(isRedactionOf("a [redacted key] c", "a b c")).toBe(true);
    expect(isRedactionOf("[redacted key][redacted token]", "b")).toBe(true);
    expect(isRedactionOf("a [redacted key] d", "a b c")).toBe(false);
    expect(isRedactionOf("a b c", "a b c")).toBe(true);
    expect(isRedactionOf("a b", "a b c")).toBe(false);
    expect(isRedactionOf("aa[redacted key]aa", "aaa")).toBe(false);
  });

  test("is known for every text and every secret in it", () => {
    const texts = fc.tuple(fc.array(fc.string(), { minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(texts, ([parts, secret]) => {
        expect(isRedactionOf(parts.join("[redacted key]"), parts.join(secret))).toBe(true);
      }),
    );
  });
});

interface Member {
  path: string;
  content: Buffer | string;
}

describe("a zip file", () => {
  async function zipped(change: (members: Member[]) => object[]) {
    const state = await savedRun(redGreen);
    state.write("turns/1/a:b?.txt", "with a name that artifacts cannot have\n");
    await remanifest(state);
    const members = readFolder(state.path).map(
      ({ path, content }): Member => ({
        path: path.split("/").map(escapedName).join("/"),
        content,
      }),
    );
    const manifest = members.find(({ path }) => path === "manifest.json");
    if (manifest !== undefined)
      manifest.content = await manifestOf(members.filter((member) => member !== manifest));
    const file = `${state.path}.zip`;
    writeFileSync(file, zipFile(change(members) as never));
    const gone = () => {
      rmSync(file);
      state[Symbol.dispose]();
    };
    return { file, digest: state.digest(), [Symbol.dispose]: gone };
  }

  async function manifestOf(members: readonly Member[]) {
    using staged = runState();
    for (const { path, content } of members) staged.write(path, content);
    await remanifest(staged);
    return staged.read("manifest.json");
  }

  const temporary = () => readdirSync(tmpdir()).filter((name) => /^omk-proof-[^t]/.test(name));

  test("as GitHub gives it holds like the folder, and leaves nothing behind", async () => {
    using zip = await zipped((members) => members);
    const before = temporary();
    const { code, checks } = await verify(zip.file, "--digest", zip.digest);
    expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
    expect(code).toBe(0);
    expect(temporary()).toEqual(before);
  });

  test.each<[string, string, (members: Member[]) => object[]]>([
    [
      "with a name that leads out",
      "leads elsewhere",
      (members) => [...members, { path: "../evil", content: "x" }],
    ],
    [
      "with an absolute name",
      "leads elsewhere",
      (members) => [...members, { path: "/tmp/evil", content: "x" }],
    ],
    [
      "with a backslash",
      "leads elsewhere",
      (members) => [...members, { path: "..\\evil", content: "x" }],
    ],
    [
      "with a file twice",
      "events.jsonl",
      (members) => [...members, ...members.filter(({ path }) => path === "events.jsonl")],
    ],
    [
      "with a file below a file",
      "cannot be unpacked",
      (members) => [...members, { path: "events.jsonl/x", content: "x" }],
    ],
    [
      "that hides more than it says",
      "cannot be unpacked",
      (members) => [...members, { path: "bomb", content: Buffer.alloc(1_000_000), claims: 1 }],
    ],
    [
      "that is larger than any state",
      "too big",
      (members) => [...members, { path: "bomb", content: "x", claims: 4_200_000_000 }],
    ],
    [
      "that is encrypted",
      "another way",
      (members) => [...members, { path: "x", content: "x", flags: 1 }],
    ],
    ["with a file more", "was added", (members) => [...members, { path: "x", content: "x" }]],
    ["with a file less", "missing", (members) => members.slice(1)],
    ["with nothing in it", "missing", () => []],
    [
      "with a byte changed",
      "another sha256",
      (members) => members.map((m) => (m.path === "repo.bundle" ? { ...m, content: "evil" } : m)),
    ],
  ])("%s is refused", async (_, text, change) => {
    using zip = await zipped(change);
    const before = temporary();
    const { code, checks } = await verify(zip.file);
    expect(code).toBe(1);
    expect(
      checks.flatMap(({ spots }) => spots.map((spot) => `${spot.file} ${spot.text}`)).join("\n"),
    ).toContain(text);
    expect(temporary()).toEqual(before);
  });

  test("that is none is refused", async () => {
    using state = runState();
    state.write("a.zip", "PK is not enough");
    const { code, checks } = await verify(join(state.path, "a.zip"));
    expect({ code, text: checks[0]?.spots[0]?.text }).toMatchObject({
      code: 1,
      text: expect.stringContaining("no zip file"),
    });
  });
});

test("the folder above the one that is meant is not checked, and says which one is", async () => {
  using state = await savedRun();
  const outer = `${state.path}-outer`;
  mkdirSync(join(outer, "inner"), { recursive: true });
  writeFileSync(join(outer, "inner", "manifest.json"), "{}");
  const { code, err } = await run("verify-proof", outer);
  expect(code).toBe(2);
  expect(err).toContain(join(outer, "inner"));
  rmSync(outer, { recursive: true });
});
