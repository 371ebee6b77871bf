import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import {
  approved,
  forge,
  type RunState,
  redGreen,
  remanifest,
  savedRun,
  sha256,
  verify,
} from "./run-state.ts";

const nothingElse: string[] = [];

/** Paths of the files in a folder. */
function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}

function lines(state: RunState): string[] {
  return state.read("events.jsonl").trimEnd().split("\n");
}

function writeLines(state: RunState, all: readonly string[]): void {
  state.write("events.jsonl", `${all.join("\n")}\n`);
}

function swap(state: RunState, a: string, b: string): void {
  const [one, other] = [state.read(a), state.read(b)];
  state.write(a, other);
  state.write(b, one);
}

function replace(state: RunState, file: string, [from, to]: readonly [string, string]): void {
  const text = state.read(file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  state.write(file, changed);
}

const without = (type: EventBody["type"]) => (bodies: EventBody[]) =>
  bodies.filter((body) => body.type !== type);

/** Puts an event behind the first one of a type. */
const after =
  (type: EventBody["type"], ...more: EventBody[]) =>
  (bodies: EventBody[]) =>
    bodies.toSpliced(bodies.findIndex((body) => body.type === type) + 1, 0, ...more);

/** Changes the events of one type. */
const change =
  <T extends EventBody["type"]>(
    type: T,
    to: (body: Extract<EventBody, { type: T }>) => EventBody,
  ) =>
  (bodies: EventBody[]) =>
    bodies.map((body) => (body.type === type ? to(body as Extract<EventBody, { type: T }>) : body));

const changeResult = (room: string, to: (result: GateResult) => GateResult) =>
  change("gate_finished", (body) =>
    body.room === room ? { ...body, result: to(body.result) } : body,
  );

const approval: EventBody = {
  type: "expectations_approved",
  tree: "t2".padEnd(40, "0"),
  tests: [{ gate: "test", test: "add.test.js > old" }],
  by: "mallory",
};

describe("a byte that was changed", () => {
  test("anywhere in any file is found, and its file named", async () => {
    using state = await savedRun(redGreen);
    const files = filesIn(state.path);
    expect(files.length).toBeGreaterThan(10);
    const spoilt = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ file, at, by }) => {
        const good = readFileSync(join(state.path, file));
        const bad = Buffer.from(good);
        const place = Math.floor(at * good.length);
        bad[place] = (good[place] ?? 0) ^ by;
        state.write(file, bad);
        const { code, files: named, err } = await verify(state.path);
        state.write(file, good);
        const isNamed = named.includes(file);
        expect({ code, isNamed, err }).toEqual({ code: 1, isNamed: true, err: "" });
      }),
      { numRuns: 120, examples: files.map((file) => [{ file, at: 0.5, by: 1 }]) },
    );
    expect((await verify(state.path)).code).toBe(0);
  });

  test("or anything else in a file's place is found without a crash, also with the manifest made new", async () => {
    using state = await savedRun(redGreen);
    const files = ["manifest.json", "events.jsonl", "state.json", "proof.json", "tests/g1.json"];
    const content = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "",
        "null",
        "[]",
        "{}",
        '{"seq":1}',
        "[".repeat(100_000),
        '{"__proto__":{"seq":1}}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), content, async (file, text) => {
        const good = state.read(file);
        state.write(file, text);
        if (file !== "manifest.json" && file !== "events.jsonl") await remanifest(state);
        const { code, files: named, err } = await verify(state.path);
        state.write(file, good);
        await remanifest(state);
        const isNamed = named.includes(file);
        expect({ code, isNamed, err }).toEqual({ code: 1, isNamed: true, err: "" });
      }),
      { numRuns: 60 },
    );
  });

  test("is found in every byte of the manifest, which nothing else covers", async () => {
    using state = await savedRun();
    const good = readFileSync(join(state.path, "manifest.json"));
    for (let at = 0; at < good.length; at += 11) {
      const bad = Buffer.from(good);
      bad[at] = (good[at] ?? 0) ^ 1;
      state.write("manifest.json", bad);
      expect((await verify(state.path)).files, `byte ${at}`).toContain("manifest.json");
    }
  });

  test("with the manifest made new is found by what covers the file besides", async () => {
    using state = await savedRun(redGreen);
    const covered = filesIn(state.path).filter(
      (file) => !/^(manifest\.json|repo\.bundle|turns\/.*)$/.test(file),
    );
    for (const file of covered) {
      const good = readFileSync(join(state.path, file));
      const bad = Buffer.from(good);
      const at = Math.floor(good.length / 2);
      bad[at] = (good[at] ?? 0) ^ 1;
      state.write(file, bad);
      if (file !== "events.jsonl") await remanifest(state);
      const { code, files } = await verify(state.path);
      expect({ file, code, isNamed: files.includes(file) }).toEqual({
        file,
        code: 1,
        isNamed: true,
      });
      state.write(file, good);
      await remanifest(state);
    }
  });
});

describe("a folder", () => {
  const cases: readonly (readonly [string, string, string, (state: RunState) => void])[] = [
    ["with a file more", "extra.txt", "was added", (state) => state.write("extra.txt", "")],
    [
      "with a file less",
      "gates/g0.log",
      "missing",
      (state) => rmSync(join(state.path, "gates/g0.log")),
    ],
    [
      "with a file that was renamed",
      "gates/other.log",
      "renamed",
      (state) => renameSync(join(state.path, "gates/g0.log"), join(state.path, "gates/other.log")),
    ],
    [
      "with a link in a file's place",
      "gates/g0.log",
      "a link stands here",
      (state) => {
        renameSync(join(state.path, "gates/g0.log"), join(state.path, "elsewhere"));
        symlinkSync("../elsewhere", join(state.path, "gates/g0.log"));
      },
    ],
    [
      "with a link in a folder's place",
      "gates/g0.log",
      "missing",
      (state) => {
        renameSync(join(state.path, "gates"), `${state.path}-gates`);
        symlinkSync(`${state.path}-gates`, join(state.path, "gates"));
      },
    ],
    [
      "with a pipe, which nobody may open",
      "pipe",
      "not in the manifest",
      (state) => void execFileSync("mkfifo", [join(state.path, "pipe")]),
    ],
    [
      "with a pipe in a file's place",
      "gates/g0.log",
      "no regular file",
      (state) => {
        rmSync(join(state.path, "gates/g0.log"));
        execFileSync("mkfifo", [join(state.path, "gates/g0.log")]);
      },
    ],
    [
      "with a file of many gigabytes more",
      "huge",
      "was added",
      (state) => {
        state.write("huge", "");
        truncateSync(join(state.path, "huge"), 400_000_000_000);
      },
    ],
    [
      "with a proof of a quarter of a gigabyte",
      "proof.json",
      "larger than",
      (state) => truncateSync(join(state.path, "proof.json"), 260 * 1024 * 1024 + 1),
    ],
    [
      "with a name that is a trap",
      "__proto__",
      "was added",
      (state) => state.write("__proto__", ""),
    ],
    [
      "without a manifest",
      "manifest.json",
      "missing",
      (state) => rmSync(join(state.path, "manifest.json")),
    ],
    [
      "without a ledger",
      "events.jsonl",
      "missing",
      (state) => rmSync(join(state.path, "events.jsonl")),
    ],
    ["without a proof", "proof.json", "missing", (state) => rmSync(join(state.path, "proof.json"))],
    ["without a state", "state.json", "missing", (state) => rmSync(join(state.path, "state.json"))],
    [
      "with a manifest of another layout",
      "manifest.json",
      "laid out",
      (state) =>
        state.write("manifest.json", JSON.stringify(JSON.parse(state.read("manifest.json")))),
    ],
    [
      "with a manifest that forgives all",
      "manifest.json",
      "no manifest",
      (state) => state.write("manifest.json", '{"version":1,"files":{"__proto__":"x"}}'),
    ],
    [
      "with a manifest of nonsense",
      "manifest.json",
      "no manifest",
      (state) => state.write("manifest.json", "["),
    ],
  ];

  test.each(cases)("%s is refused, and %s named", async (...[, file, text, spoil]) => {
    using state = await savedRun(redGreen);
    spoil(state);
    const { code, checks } = await verify(state.path);
    rmSync(`${state.path}-gates`, { recursive: true, force: true });
    const spots = checks.flatMap((check) => check.spots);
    expect(spots).toContainEqual(
      expect.objectContaining({ file, text: expect.stringContaining(text) }),
    );
    expect(code).toBe(1);
  });

  test("put together from two runs is told by both, however its manifest was made", async () => {
    using mine = await savedRun(redGreen);
    using other = await savedRun({ start: { key: "task-zzzzzzzz" } });
    mine.write("proof.json", other.read("proof.json"));
    await remanifest(mine);
    expect((await verify(mine.path)).failing).toEqual(["proof"]);
    for (const file of ["events.jsonl", "state.json", "proof.json"])
      mine.write(file, other.read(file));
    expect((await verify(mine.path)).failing).toContain("run");
  });

  test("of another run is told by the digest alone", async () => {
    using mine = await savedRun(redGreen);
    using other = await savedRun({ start: { key: "task-zzzzzzzz" } });
    const { code, failing } = await verify(other.path, "--digest", mine.digest());
    expect({ code, failing }).toEqual({ code: 1, failing: ["digest"] });
  });
});

describe("a ledger", () => {
  const cases: readonly (readonly [string, number, string, (all: string[]) => string[]])[] = [
    [
      "an event changed",
      6,
      "does not follow from line 5",
      (all) => all.with(4, (all[4] ?? "").replace('"note":"', '"note":"Not so. ')),
    ],
    ["an event taken out", 5, "its number is 6", (all) => all.toSpliced(4, 1)],
    [
      "two events in another order",
      5,
      "does not follow",
      (all) => all.with(4, all[5] ?? "").with(5, all[4] ?? ""),
    ],
    ["an event twice", 6, "its number is 5", (all) => all.toSpliced(5, 0, all[4] ?? "")],
    ["its beginning cut off", 1, "does not begin", (all) => all.slice(1)],
    ["a line that is no JSON", 5, "not JSON", (all) => all.with(4, "{")],
    ["an empty line", 5, "not JSON", (all) => all.toSpliced(4, 0, "")],
    ["a line of null", 5, "not JSON", (all) => all.with(4, "null")],
    [
      "an event of its own making",
      5,
      "no event",
      (all) => all.with(4, (all[4] ?? "").replace(/"type":"[a-z_]+"/, '"type":"all_good"')),
    ],
    [
      "a key more",
      5,
      "no event",
      (all) => all.with(4, (all[4] ?? "").replace("{", '{"__proto__":{},')),
    ],
    ["a key twice", 5, "written", (all) => all.with(4, (all[4] ?? "").replace("{", '{"seq":1,'))],
    ["a blank more", 5, "written", (all) => all.with(4, `${all[4] ?? ""} `)],
  ];

  test.each(cases)("with %s is refused at line %i", async (...[, line, text, spoil]) => {
    using state = await savedRun(redGreen);
    writeLines(state, spoil(lines(state)));
    const { checks, code } = await verify(state.path);
    const spots = checks.find(({ name }) => name === "ledger")?.spots ?? [];
    expect(spots[0]).toMatchObject({ file: "events.jsonl", line });
    expect(
      spots
        .filter((spot) => spot.line === line)
        .map((spot) => spot.text)
        .join(" "),
    ).toContain(text);
    expect(code).toBe(1);
  });

  test("with its last line cut is refused there, although a run would take it up", async () => {
    using state = await savedRun(redGreen);
    const text = state.read("events.jsonl");
    const count = lines(state).length;
    state.write("events.jsonl", text.slice(0, -9));
    const { checks } = await verify(state.path);
    expect(checks.find(({ name }) => name === "ledger")?.spots).toEqual([
      { file: "events.jsonl", line: count, text: "the last line has no end." },
    ]);
  });

  test("with bytes that are no text is refused where they stand", async () => {
    using state = await savedRun(redGreen);
    const bytes = readFileSync(join(state.path, "events.jsonl"));
    const second = bytes.indexOf(10) + 1;
    const at = bytes.indexOf('"url":"', second) + 8;
    bytes[at] = 0xff;
    state.write("events.jsonl", bytes);
    const { checks } = await verify(state.path);
    expect(checks.find(({ name }) => name === "ledger")?.spots[0]).toMatchObject({
      line: 2,
      byte: at,
    });
  });

  const walks: readonly (readonly [string, string, (bodies: EventBody[]) => EventBody[]])[] = [
    [
      "leaves verify out",
      "visit 1 of phase review begins although visit 1 of verify was to come",
      (bodies) => bodies.filter((body) => !("phase" in body && body.phase === "verify")),
    ],
    [
      "goes on where it had ended",
      "although the run was to end there",
      (bodies) => [...bodies, { type: "phase_started", phase: "deliver", visit: 2 }],
    ],
    ["is started twice", "started once", (bodies) => [...bodies, bodies[0] as EventBody]],
    ["begins in the middle", "begins with run_started", (bodies) => bodies.slice(1)],
  ];

  test.each(walks)("that %s is refused, however well it is chained", async (_, text, edit) => {
    using state = await savedRun(redGreen);
    const whole = lines(state);
    const bodies = edit(
      whole.map((line) => {
        const { seq: _seq, ts: _ts, prev: _prev, ...body } = JSON.parse(line);
        return body;
      }),
    );
    let head = "0".repeat(64);
    writeLines(
      state,
      bodies.map((body, index) => {
        const { type, ...rest } = body;
        const line = JSON.stringify({
          seq: index + 1,
          ts: "2026-01-05T09:00:00.000Z",
          prev: head,
          type,
          ...rest,
        });
        head = sha256(line);
        return line;
      }),
    );
    const { checks } = await verify(state.path);
    const spots = checks.find(({ name }) => name === "ledger")?.spots ?? [];
    expect(spots.map((spot) => spot.text).join("\n")).toContain(text);
  });

  test("in which time runs backwards is refused", async () => {
    using state = await savedRun();
    const whole = lines(state);
    let head = "0".repeat(64);
    writeLines(
      state,
      whole.map((line, index) => {
        const event = JSON.parse(line);
        const made = JSON.stringify({
          ...event,
          prev: head,
          ts: index === 7 ? "2025-01-01T00:00:00.000Z" : event.ts,
        });
        head = sha256(made);
        return made;
      }),
    );
    const { checks } = await verify(state.path);
    expect(checks.find(({ name }) => name === "ledger")?.spots[0]).toMatchObject({ line: 8 });
  });
});

describe("a forger who makes the chain and the manifest new", () => {
  test("but not state.json is told by it, with line and byte", async () => {
    using state = await savedRun(redGreen);
    replace(state, "state.json", ['"verdict": "ready"', '"verdict": "no_change"']);
    await remanifest(state);
    const { checks, failing } = await verify(state.path);
    expect(failing).toEqual(["state"]);
    expect(checks.find(({ name }) => name === "state")?.spots).toMatchObject([
      {
        file: "state.json",
        line: expect.any(Number),
        byte: expect.any(Number),
        text: expect.stringContaining("no_change"),
      },
    ]);
  });

  test.each([
    ["is not JSON", () => "{"],
    ["is ahead of the ledger", (text: string) => text.replace(/"seq": \d+/, '"seq": 9999')],
    ["is laid out otherwise", (text: string) => JSON.stringify(JSON.parse(text))],
    [
      "is of an earlier event, with something else",
      (text: string) => text.replace(/"seq": \d+/, '"seq": 3'),
    ],
  ])("leaves a state.json that %s", async (_, to) => {
    using state = await savedRun(redGreen);
    state.write("state.json", to(state.read("state.json")));
    await remanifest(state);
    expect((await verify(state.path)).failing).toEqual(["state"]);
  });

  test("and rewrites proof.json with its digest is told by what the ledger proves", async () => {
    using state = await savedRun({ gate: () => 1 });
    replace(state, "proof.json", ['"verdict": "not_ready"', '"verdict": "ready"']);
    const digest = state.digest();
    await forge(
      state,
      change("proof_sealed", (body) => ({ ...body, digest })),
      { reseal: false },
    );
    const { checks, failing } = await verify(state.path);
    expect(failing).toContain("proof");
    expect(checks.find(({ name }) => name === "proof")?.spots).toMatchObject([
      { file: "proof.json", line: expect.any(Number), text: expect.stringContaining("not_ready") },
    ]);
  });

  test("and puts the proof into another shape is told what does not fit", async () => {
    using state = await savedRun(redGreen);
    replace(state, "proof.json", ['"format": 1', '"format": 2']);
    await remanifest(state);
    const { checks } = await verify(state.path);
    const texts = checks
      .find(({ name }) => name === "proof")
      ?.spots.map(({ text }) => text)
      .join("\n");
    expect(texts).toContain("at format");
    expect(texts).toContain("was sealed");
  });

  const cases: readonly (readonly [string, string, (bodies: EventBody[]) => EventBody[]])[] = [
    ["takes the seal out", "seal", without("proof_sealed")],
    [
      "makes a red gate of the clean checkout green",
      "evidence",
      changeResult("head", (result) => ({ ...result, status: "passed", exitCode: 1 })),
    ],
    [
      "lets a red gate of the clean checkout pass",
      "verdict",
      changeResult("head", (result) => ({ ...result, status: "failed", exitCode: 1 })),
    ],
    [
      "takes the clean checkout out",
      "verdict",
      (bodies) => bodies.filter((body) => !(body.type === "gate_finished" && body.room === "head")),
    ],
    [
      "says that the gate is not required",
      "verdict",
      changeResult("head", (result) => ({ ...result, required: false })),
    ],
    ["takes the judgement out", "verdict", without("judged")],
    ["takes the look at the policy out", "verdict", without("policy_checked")],
    [
      "passes a violation that blocks",
      "verdict",
      change("policy_checked", (body) => ({
        ...body,
        violations: [
          { rule: "secret_in_change", mode: "block", path: "add.js", text: "t", mend: "m" },
        ],
      })),
    ],
    [
      "calls the change something that base's tests do not say",
      "judgement",
      change("judged", (body) => ({
        ...body,
        judgement: { ...body.judgement, fixed: [{ gate: "test", test: "add.test.js > old" }] },
      })),
    ],
    [
      "proves a criterion with words",
      "judgement",
      change("judged", (body) => ({
        ...body,
        judgement: {
          ...body.judgement,
          criteria: body.judgement.criteria.map((one) => ({ ...one, status: "held" as const })),
        },
      })),
    ],
    [
      "claims another test than the tester did",
      "judgement",
      change("claims_submitted", (body) => ({ ...body, claims: [] })),
    ],
    [
      "takes a reviewer out",
      "verdict",
      (bodies) =>
        bodies.filter(
          (body) => !(body.type === "review_submitted" && body.reviewer === "security"),
        ),
    ],
    [
      "takes a reviewer's answer away",
      "verdict",
      change("review_submitted", ({ phase, visit, reviewer, part, parts }) => ({
        type: "review_failed",
        phase,
        visit,
        reviewer,
        part,
        parts,
        failure: "no_result",
        text: "",
      })),
    ],
    [
      "passes a finding that stands",
      "verdict",
      change("review_submitted", (body) => ({
        ...body,
        findings: [
          {
            severity: "blocker",
            path: "add.js",
            start_line: 1,
            end_line: 1,
            what: "w",
            why: "",
            suggestion: "",
            confidence: 1,
          },
        ],
      })),
    ],
    [
      "delivers another tree",
      "seal",
      change("delivered", (body) => ({ ...body, tree: "f".repeat(40) })),
    ],
    [
      "adds a gate after the seal",
      "seal",
      (bodies) => {
        const gate = bodies.findLast((body) => body.type === "gate_finished");
        return gate === undefined ? bodies : [...bodies, gate];
      },
    ],
    [
      "lets a log go",
      "evidence",
      changeResult("head", ({ log: _log, logSha256: _sha, ...result }) => result),
    ],
    [
      "counts other tests than the list has",
      "evidence",
      changeResult("new_tests", (result) =>
        result.tests === undefined
          ? result
          : {
              ...result,
              tests: { ...result.tests, counts: { passed: 9, failed: 0, broken: 0, skipped: 0 } },
            },
      ),
    ],
    [
      "names a list that leads elsewhere",
      "evidence",
      changeResult("head", (result) =>
        result.tests === undefined
          ? result
          : { ...result, tests: { ...result.tests, file: "../../etc/passwd" } },
      ),
    ],
  ];

  test.each(cases)("and %s is told by the check of the %s", async (_, name, edit) => {
    using state = await savedRun(redGreen);
    await forge(state, edit);
    const { code, failing } = await verify(state.path);
    expect(failing).toContain(name);
    expect(failing).not.toContain("manifest");
    expect(code).toBe(1);
  });

  test("and takes words out of a proof as if they were secrets is told by it", async () => {
    using state = await savedRun(redGreen);
    replace(state, "proof.json", ["Make add() add.", "[redacted key]"]);
    const digest = state.digest();
    await forge(
      state,
      change("proof_sealed", (body) => ({ ...body, digest })),
      { reseal: false },
    );
    expect((await verify(state.path)).failing).toContain("proof");
  });

  test("and swaps two logs is told by both", async () => {
    using state = await savedRun(redGreen);
    swap(state, "gates/g0.log", "gates/g1.log");
    await remanifest(state);
    const { failing, files } = await verify(state.path);
    expect(failing).toEqual(["evidence"]);
    expect(new Set(files)).toEqual(new Set(["gates/g0.log", "gates/g1.log"]));
  });

  test("and swaps two lists of tests is told by both", async () => {
    using state = await savedRun(redGreen);
    swap(state, "tests/g1.json", "tests/g4.json");
    await remanifest(state);
    const { failing, files } = await verify(state.path);
    expect(failing).toContain("evidence");
    expect(files).toEqual(expect.arrayContaining(["tests/g1.json", "tests/g4.json"]));
  });

  test("and writes a list of tests anew, with its hash in the ledger, is told by what does not follow", async () => {
    using state = await savedRun(redGreen);
    const list = state.read("tests/g4.json").replaceAll('"failed"', '"passed"');
    state.write("tests/g4.json", list);
    await forge(state, (bodies) =>
      bodies.map((body) =>
        body.type === "gate_finished" && body.result.tests?.file === "tests/g4.json"
          ? {
              ...body,
              result: {
                ...body.result,
                tests: {
                  ...body.result.tests,
                  sha256: sha256(list),
                  counts: { passed: 2, failed: 0, broken: 0, skipped: 0 },
                  failures: [],
                },
              },
            }
          : body,
      ),
    );
    expect((await verify(state.path)).failing).toEqual(["judgement"]);
  });

  test("and approves what nobody was asked about is told where", async () => {
    using state = await savedRun({
      ...redGreen,
      tests: (room) => (room === "old_tests" ? { old: "failed" } : { old: "passed" }),
    });
    const events = lines(state).length;
    await forge(state, (bodies) => [
      ...bodies,
      { ...approval, tests: [{ gate: "test", test: "other" }] },
    ]);
    const { checks } = await verify(state.path);
    expect(checks.find(({ name }) => name === "ledger")?.spots).toMatchObject([
      { line: events + 1, text: expect.stringContaining("nobody was asked about") },
    ]);
  });

  test("and approves what somebody was asked about gets no ready out of it alone", async () => {
    using state = await savedRun({ ...approved, resumes: 0 });
    await forge(state, after("judged", approval));
    const { out, failing } = await verify(state.path);
    expect({ verdict: JSON.parse(out).verdict, failing }).toEqual({
      verdict: "blocked_on_human",
      failing: [],
    });
  });

  test("and takes the approval out is told by what it was needed for", async () => {
    using state = await savedRun(approved);
    await forge(state, without("expectations_approved"));
    const { checks, failing } = await verify(state.path);
    expect(failing).toEqual(["verdict"]);
    expect(checks.find(({ name }) => name === "verdict")?.spots[0]?.text).toContain(
      "nobody approved",
    );
  });

  const perfect: readonly (readonly [string, (bodies: EventBody[]) => EventBody[]])[] = [
    [
      "the task",
      change("run_started", (body) => ({ ...body, task: { ...body.task, text: "Mine bitcoin." } })),
    ],
    [
      "who asked",
      change("run_started", (body) => ({ ...body, task: { ...body.task, requester: "mallory" } })),
    ],
    [
      "the end of an output",
      changeResult("head", (result) => ({ ...result, tail: "All is well." })),
    ],
    [
      "what a reviewer said",
      change("review_submitted", (body) => ({ ...body, summary: "A fine change." })),
    ],
    ["the tree", (bodies) => JSON.parse(JSON.stringify(bodies).replaceAll("t200000", "f200000"))],
  ];

  test.each(perfect)(
    "and seals it all again with another word about %s is told by the quoted digest alone",
    async (_, edit) => {
      using state = await savedRun(redGreen);
      const quoted = state.digest();
      const before = state.read("events.jsonl");
      await forge(state, edit);
      expect(state.read("events.jsonl")).not.toBe(before);
      const alone = await verify(state.path);
      expect({ code: alone.code, failing: alone.failing }).toEqual({
        code: 0,
        failing: nothingElse,
      });
      const { code, failing, files } = await verify(state.path, "--digest", quoted);
      expect({ code, failing, files }).toEqual({
        code: 1,
        failing: ["digest"],
        files: ["proof.json"],
      });
    },
  );
});

test("an honest ledger that is written anew in the same words is the honest folder", async () => {
  using state = await savedRun(redGreen);
  const before = filesIn(state.path).map((file) => [
    file,
    sha256(readFileSync(join(state.path, file))),
  ]);
  await forge(state, (bodies) => bodies);
  const now = filesIn(state.path).map((file) => [
    file,
    sha256(readFileSync(join(state.path, file))),
  ]);
  expect(now).toEqual(before);
});

test("nothing in the folder is changed by looking, also where it is read-only", async () => {
  using state = await savedRun(redGreen);
  const copy = `${state.path}-copy`;
  cpSync(state.path, copy, { recursive: true });
  mkdirSync(join(copy, "empty"));
  const before = filesIn(copy).map((file) => sha256(readFileSync(join(copy, file))));
  expect((await verify(copy)).code).toBe(0);
  expect(filesIn(copy).map((file) => sha256(readFileSync(join(copy, file))))).toEqual(before);
  writeFileSync(join(copy, "late"), "");
  expect((await verify(copy)).code).toBe(1);
  rmSync(copy, { recursive: true });
});
