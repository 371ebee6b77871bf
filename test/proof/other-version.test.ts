import { describe, expect, test } from "vitest";
import { writeManifest } from "../../src/adapters/local/manifest.ts";
import type { EventBody } from "../../src/domain/event.ts";
import { readLedger } from "../../src/domain/ledger.ts";
import { Manifest } from "../../src/proof/manifest.ts";
import { action } from "../helpers/build.ts";
import {
  forge,
  type RunState,
  redGreen,
  remanifest,
  run,
  savedRun,
  sha256,
  type Told,
  verify,
} from "./run-state.ts";

const older = { ...action, version: "0.9.0", commit: "a".repeat(40) };
const byOlder = () => savedRun({ ...redGreen, action: older });

const said = (checks: readonly Told[], name: string) => checks.find((check) => check.name === name);

/** The head's judgement, with a test among the changed expectations that today's code does not find there. */
function judgedOtherwise(bodies: readonly EventBody[]): EventBody[] {
  const fixed = [{ gate: "test", test: "old" }];
  return bodies.map((body) =>
    body.type === "judged" ? { ...body, judgement: { ...body.judgement, fixed } } : body,
  );
}

/** Another text of the proof, sealed as what it is. */
async function resealed(state: RunState, edit: (text: string) => string): Promise<void> {
  const text = edit(state.read("proof.json"));
  await forge(
    state,
    (bodies) =>
      bodies.map((body) =>
        body.type === "proof_sealed" ? { ...body, digest: sha256(text) } : body,
      ),
    { reseal: false },
  );
  state.write("proof.json", text);
  await remanifest(state);
}

describe("a run of another version", () => {
  test("holds where nothing was changed, and is said to be of that version", async () => {
    using state = await byOlder();
    const { out, code } = await run("verify-proof", state.path);
    expect(out).toContain("made by omk 0.9.0 (octo/omk@v1, aaaaaaa)");
    expect(out).toContain("Everything holds; the verdict is ready.");
    expect(code).toBe(0);
  });

  test("may have a state.json of its own, which nobody reads", async () => {
    using state = await byOlder();
    state.write("state.json", state.read("state.json").replace('"turns"', '"turnsOfKimi"'));
    await remanifest(state);
    const { checks, code } = await verify(state.path);
    expect(said(checks, "state")?.text).toMatch(/a cache of omk 0\.9\.0 .*: the ledger counts/);
    expect(code).toBe(0);
  });

  test("has no other state.json by one that is said to be of before its first job", async () => {
    using state = await savedRun(redGreen);
    state.write("state.json", '{"seq":1}');
    await remanifest(state);
    const { failing, code } = await verify(state.path);
    expect({ failing, code }).toEqual({ failing: ["state"], code: 1 });
  });

  test("is not tampered with where it is judged otherwise today: the line says by whom, and in what", async () => {
    using state = await byOlder();
    await forge(state, judgedOtherwise);
    const { checks, failing, code } = await verify(state.path);
    expect(failing).toEqual([]);
    expect(said(checks, "judgement")).toMatchObject({
      status: "differs",
      text: "made by omk 0.9.0 (octo/omk@v1, aaaaaaa), judged here by omk 1.0.0 (bbbbbbb): differs in judgement.fixed[0]",
    });
    expect(code).toBe(3);
    const { out } = await run("verify-proof", state.path);
    expect(out).toContain("≠ judgement made by omk 0.9.0");
    expect(out).not.toContain("do not rely");
    expect(out).not.toContain("Everything holds");
    expect(out).toContain(
      "Files, chain and seal fit together, but this version judges it otherwise",
    );
    expect(out).toContain("Verify it with that version (octo/omk at v1) to see what it rested on.");
    const quoted = await run("verify-proof", state.path, "--digest", state.digest());
    expect(quoted.out).toContain("Nothing was changed since it was recorded and sealed, but");
    expect(quoted.code).toBe(3);
  });

  test("whose `ready` today's rules do not bear is no ready here, and no forgery either", async () => {
    using state = await byOlder();
    await forge(state, (bodies) => bodies.filter(({ type }) => type !== "policy_checked"));
    const { checks, failing, code } = await verify(state.path);
    expect([failing, said(checks, "verdict")?.status, code]).toEqual([[], "differs", 3]);
  });

  test("may say other things in its proof, place by place", async () => {
    using state = await byOlder();
    await resealed(state, (text) => text.replace('"minutes"', '"minutes": 7, "spent"'));
    const { checks, code } = await verify(state.path);
    expect(said(checks, "proof")?.status).toBe("fails");
    expect(code).toBe(1);
    using other = await byOlder();
    await resealed(other, (text) => text.replace(/"minutes": [\d.]+/, '"minutes": 99'));
    const found = await verify(other.path);
    expect(said(found.checks, "proof")).toMatchObject({
      status: "differs",
      text: expect.stringMatching(/: differs in minutes$/),
    });
    expect(found.code).toBe(3);
  });

  test.each<[string, string, (state: RunState) => void | Promise<void>]>([
    ["a log", "evidence", (state) => state.write("gates/g0.log", "All green.\n")],
    ["a test's result", "evidence", (state) => state.write("tests/g1.json", "[]\n")],
    ["the proof", "proof", (state) => state.write("proof.json", `${state.read("proof.json")} `)],
    [
      "an event",
      "ledger",
      (state) =>
        state.write("events.jsonl", state.read("events.jsonl").replace('"passed"', '"failed"')),
    ],
  ])("is found out where %s was changed, with the manifest made new", async (_, name, change) => {
    using state = await byOlder();
    await change(state);
    await remanifest(state).catch(() => undefined);
    const { failing, code } = await verify(state.path);
    expect(failing).toContain(name);
    expect(code).toBe(1);
  });

  test("whose findings for code scanning are others is not believed, though no seal is over them", async () => {
    using state = await byOlder();
    state.write("findings.sarif", "{}\n");
    await remanifest(state);
    const { checks, code } = await verify(state.path);
    expect(said(checks, "proof")?.status).toBe("differs");
    expect(code).toBe(3);
  });

  test("is not believed more by leaving out which version that is", async () => {
    using state = await savedRun(redGreen);
    await forge(state, (bodies) =>
      judgedOtherwise(bodies).map((body) => {
        if (body.type !== "job_started") return body;
        const { action: _, ...rest } = body;
        return rest;
      }),
    );
    const { checks, code } = await verify(state.path);
    expect(said(checks, "judgement")?.text).toContain("made by a version of omk that is not known");
    expect(code).toBe(3);
  });
});

describe("a run of a later format", () => {
  async function later(): Promise<RunState> {
    const state = await byOlder();
    const events = state.read("events.jsonl").replaceAll('"format":1,', '"format":2,');
    state.write(
      "events.jsonl",
      events.replaceAll('"formats":{"ledger":1', '"formats":{"ledger":2'),
    );
    await savedAgain(state);
    return state;
  }

  test("is refused by the name of its version, with where to have it, and not called broken", async () => {
    using state = await later();
    const { out, err, code } = await run("verify-proof", state.path);
    expect(err).toMatch(/carried by omk 0\.9\.0 .*events\.jsonl has format 2/);
    expect(err).toContain("Get a clone of octo/omk at v1, or of a later version, and run this");
    expect(err).not.toMatch(/uses:|wherever the run goes on/);
    expect([out, code]).toEqual(["", 4]);
  });

  test("is refused in JSON too, with what to read it by", async () => {
    using state = await later();
    const { out, err, code } = await run("verify-proof", state.path, "--json");
    expect([err, code]).toEqual(["", 4]);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      newer: { file: "events.jsonl", format: 2, reads: 1, action: { repository: "octo/omk" } },
      checks: [],
    });
  });

  test("is told by its proof as well, and by its manifest", async () => {
    using state = await byOlder();
    await resealed(state, (text) => text.replace('"format": 1', '"format": 2'));
    const proof = await run("verify-proof", state.path);
    expect(proof.err).toMatch(
      /carried by omk 0\.9\.0 .* its proof\.json has format 2, and this omk 1/,
    );
    state.write("manifest.json", '{ "version": 2 }');
    const manifest = await run("verify-proof", state.path);
    expect(manifest.err).toMatch(/carried by omk 0\.9\.0 .* its manifest\.json has format 2, and/);
  });

  test("whose ledger is not the one that was saved is no run of a later version", async () => {
    using state = await later();
    state.write("events.jsonl", state.read("events.jsonl").replace('"passed"', '"failed"'));
    const { code, failing } = await verify(state.path);
    expect({ code, failing }).toEqual({ code: 1, failing: ["manifest", "ledger"] });
  });

  test("whose manifest names the ledger, and is itself another one, is none either", async () => {
    using state = await later();
    state.write("manifest.json", state.read("manifest.json").replace('"owner": "', '"owner": "x'));
    const { code, failing } = await verify(state.path);
    expect({ code, failing }).toEqual({ code: 1, failing: ["manifest", "ledger"] });
  });

  test.each([
    ["the first line", 0],
    ["the line of a job", 1],
    ["a line before others", 7],
  ])("is none where %s alone says so: it was changed, and is named", async (_, index) => {
    using state = await byOlder();
    const lines = state.read("events.jsonl").split("\n");
    lines[index] = lines[index]?.replace('"format":1', '"format":7') ?? "";
    state.write("events.jsonl", lines.join("\n"));
    await savedAgain(state);
    const { code, checks } = await verify(state.path);
    expect(code).toBe(1);
    expect(said(checks, "manifest")?.status).toBe("holds");
    expect(said(checks, "ledger")?.spots[0]).toMatchObject({
      line: index + 1,
      text: "it says format 7, which no version has written there.",
    });
    expect(() => readLedger(state.read("events.jsonl"), sha256)).toThrow(
      expect.objectContaining({ ending: expect.objectContaining({ code: "state_broken" }) }),
    );
  });

  test("is one where a later version has only written behind the last job", async () => {
    using state = await byOlder();
    const lines = state.read("events.jsonl").split("\n");
    lines.splice(-1, 0, '{"format":2,"type":"ledger_recovered"}');
    state.write("events.jsonl", lines.join("\n"));
    await savedAgain(state);
    const { code, err } = await run("verify-proof", state.path);
    expect([code, err]).toEqual([4, expect.stringContaining("events.jsonl has format 2")]);
  });
});

/** The manifest of a folder whose ledger this version may not read. */
async function savedAgain(state: RunState): Promise<void> {
  const { key, repository } = Manifest.parse(JSON.parse(state.read("manifest.json")));
  const { id, ...rest } = repository;
  await writeManifest(state.path, {
    key,
    repository: { ...rest, ...(id === undefined ? {} : { id }) },
  });
}

describe("what another version's name does not excuse", () => {
  const lie = '{\n  "seq": 1,\n  "ending": {\n    "verdict": "ready"\n  }\n}\n';

  test("is a state.json of the same build that names an event of before its job", async () => {
    using state = await savedRun(redGreen);
    state.write("state.json", lie);
    await remanifest(state);
    const { failing, code } = await verify(state.path);
    expect([failing, code]).toEqual([["state"], 1]);
  });

  test("is a state.json that says another thing than the ledger, in a word that both have", async () => {
    using state = await byOlder();
    state.write("state.json", state.read("state.json").replace('"kimi-k2"', '"kimi-k9"'));
    await remanifest(state);
    const { checks, code } = await verify(state.path);
    expect(said(checks, "state")).toMatchObject({
      status: "differs",
      text: expect.stringMatching(/: differs in model$/),
    });
    expect(code).toBe(3);
    state.write("state.json", lie);
    await remanifest(state);
    expect((await verify(state.path)).code).toBe(3);
  });

  test.each<[string, (text: string) => string]>([
    ["a key twice", (text) => text.replace("{", '{\n  "run": "another",')],
    ["blanks beside it", (text) => `${text}   \n`],
    ["another layout", (text) => JSON.stringify(JSON.parse(text))],
    ["a member that hides", (text) => text.replace("{", '{\n  "__proto__": {\n    "a": 1\n  },')],
    ["words of a format that it is not of", (text) => text.replace("{", '{\n  "half": "review",')],
  ])("is a proof with %s, sealed as it is", async (_, edit) => {
    using state = await byOlder();
    await resealed(state, edit);
    const { checks, code } = await verify(state.path);
    expect(said(checks, "proof")?.status).not.toBe("holds");
    expect(code).not.toBe(0);
  });
});
