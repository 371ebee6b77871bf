import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { escapedName } from "../../../src/adapters/local/file-names.ts";
import { zipFile } from "../../adapters/artifact/zip-file.ts";
import {
  readFolder,
  redGreen,
  remanifest,
  run,
  runState,
  savedRun,
  verify,
} from "../../proof/run-state.ts";

interface Member {
  path: string;
  content: Buffer | string;
}

describe("a zip file", () => {
  // A folder of its own: what is left behind in the usual one may be another test's.
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "omk-place-"));
    vi.stubEnv("TMPDIR", folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

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
      "invalid relative path",
      (members) => [...members, { path: "../evil", content: "x" }],
    ],
    [
      "with an absolute name",
      "absolute path",
      (members) => [...members, { path: "/tmp/evil", content: "x" }],
    ],
    [
      "with a backslash",
      "invalid characters in fileName",
      (members) => [...members, { path: "..\\evil", content: "x" }],
    ],
    [
      "with a file twice",
      "two names in it could be one",
      (members) => [...members, ...members.filter(({ path }) => path === "events.jsonl")],
    ],
    [
      "with a file below a file",
      "two names in it could be one",
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

  test("that is none is not checked", async () => {
    using state = runState();
    state.write("a.zip", "PK is not enough");
    const { code, out, err } = await run("verify-proof", join(state.path, "a.zip"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("is no zip file, or is cut off: download it again");
  });

  test("that was cut off is not checked", async () => {
    using zip = await zipped((members) => members);
    const whole = readFileSync(zip.file);
    writeFileSync(zip.file, whole.subarray(0, whole.length - 30));
    const { code, err } = await run("verify-proof", zip.file);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("download it again") });
  });

  test.each<[string, string, (members: Member[]) => object[]]>([
    ["with nothing in it", "There is no run in", () => []],
    [
      "that has the run one folder down",
      "The run lies in the folder inner of",
      (members) => members.map((m) => ({ ...m, path: `inner/${m.path}` })),
    ],
  ])("%s is not checked", async (_, text, change) => {
    using zip = await zipped(change);
    const before = temporary();
    const { code, err } = await run("verify-proof", zip.file);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(text) });
    expect(temporary()).toEqual(before);
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

test("of several states below a folder, the newest by its name is told", async () => {
  using outer = runState();
  for (const last of ["1001-1-2", "1001-1-11", "999-1-30", "1001-1-9"])
    outer.write(`omk-state-i12-abcdefgh-${last}/events.jsonl`, "");
  const { code, err } = await run("verify-proof", outer.path);
  expect(code).toBe(2);
  expect(err).toContain("4 states below it");
  expect(err).toContain(join(outer.path, "omk-state-i12-abcdefgh-1001-1-11"));
});

test("a folder without a run is not checked, and one file of a run is not either", async () => {
  using state = await savedRun();
  state.write("sub/readme.txt", "");
  const none = await run("verify-proof", join(state.path, "sub"));
  expect(none.code).toBe(2);
  expect(none.err).toContain("give the folder with events.jsonl and manifest.json");
  const one = await run("verify-proof", join(state.path, "proof.json"));
  expect(one.code).toBe(2);
  expect(one.err).toContain("give the folder that it lies in");
});

test.each([
  ["events.jsonl", "ledger"],
  ["manifest.json", "manifest"],
])("a folder that lacks %s alone is for the checks", async (file, name) => {
  using state = await savedRun();
  rmSync(join(state.path, file));
  const { code, failing } = await verify(state.path);
  expect({ code, failing }).toEqual({ code: 1, failing: expect.arrayContaining([name]) });
});
