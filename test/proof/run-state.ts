import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { openLedger } from "../../src/adapters/local/ledger-file.ts";
import { writeManifest } from "../../src/adapters/local/manifest.ts";
import { writeState } from "../../src/adapters/local/state-file.ts";
import { omk } from "../../src/cli/omk.ts";
import type { Action } from "../../src/domain/action.ts";
import type { EventBody } from "../../src/domain/event.ts";
import { fold } from "../../src/domain/fold.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import { genesis, linkEvent, readLedger } from "../../src/domain/ledger.ts";
import type { Room } from "../../src/domain/room.ts";
import type { TestCase } from "../../src/domain/test-case.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import { seal } from "../../src/step/seal.ts";
import { proofOf } from "../../src/views/proof.ts";
import { build } from "../helpers/build.ts";
import { type FakeOptions, type FakeWorld, fakeWorld, job, started } from "../helpers/world.ts";

/** A run folder that is gone when the test is over. */
export interface RunState extends Disposable {
  readonly path: string;
  read(file: string): string;
  write(file: string, content: string | Buffer): void;
  /** sha256 of proof.json. */
  digest(): string;
}

export const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");

export function runState(): RunState {
  const path = mkdtempSync(join(tmpdir(), "omk-proof-test-"));
  const at = (file: string) => join(path, file);
  return {
    path,
    read: (file) => readFileSync(at(file), "utf8"),
    write(file, content) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    },
    digest: () => sha256(readFileSync(at("proof.json"))),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

export interface RunOptions extends FakeOptions {
  readonly start?: Parameters<typeof started>[0];
  /** Jobs that take the run up again after it has ended. */
  readonly resumes?: number;
  /** The first job that takes it up brings this approval. */
  readonly approval?: Extract<EventBody, { type: "expectations_approved" }>;
  /** Events that are recorded while the proof is being written. */
  readonly besideSeal?: readonly EventBody[];
  /** The action of its first job; the one that looks at it unless told. */
  readonly action?: Action;
  /** What is taken out of the proof although the ledger holds it in another form. */
  readonly secret?: string;
}

type Tests = Readonly<Record<string, TestCase["status"]>>;

export const touchesTests = {
  selection: {
    oldTests: [{ path: "add.test.js", from: "b" }],
    newTests: [{ path: "add.test.js", from: "t" }],
    tests: ["add.test.js"],
  },
};

/** What tests say in each room; a room that is not named shows what head shows. */
export const rooms = (shown: Partial<Record<Room, Tests>> & { head: Tests }) => ({
  tests: (room: Room) => shown[room] ?? shown.head,
});

/** A change with a test that fails without it. */
export const redGreen: RunOptions = {
  ...touchesTests,
  ...rooms({
    head: { adds: "passed", old: "passed" },
    old_tests: { old: "passed" },
    base: { old: "passed" },
    new_tests: { adds: "failed", old: "passed" },
  }),
};

/** A change of an expectation that the plan announced and a person approved. */
export const approved: RunOptions = {
  ...touchesTests,
  ...rooms({
    head: { adds: "passed", old: "passed" },
    old_tests: { old: "failed" },
    base: { old: "passed" },
    new_tests: { adds: "failed", old: "failed" },
  }),
  answer: (role) =>
    role === "planner"
      ? {
          outcome: "plan",
          summary: "Another rule.",
          changed_expectations: ["old: the rule is another one"],
        }
      : undefined,
  resumes: 1,
  approval: {
    type: "expectations_approved",
    tree: "t2".padEnd(40, "0"),
    tests: [{ gate: "test", test: "add.test.js > old" }],
    by: "ada",
  },
};

/** A folder as a run leaves it: the engine in the fake world, its events in a real ledger, with real logs, lists and seals. */
export async function savedRun(options: RunOptions = {}): Promise<RunState> {
  const { start, resumes = 0, besideSeal: _beside, secret: _secret, approval, ...rest } = options;
  const { action, ...fake } = rest;
  const world = fakeWorld(fake);
  await runAutopilot(world, started(start), job(action === undefined ? {} : { action }));
  for (let count = 0; count < resumes; count += 1)
    await resumeAutopilot(
      world,
      job({ workflowRunId: count + 2 }),
      count === 0 ? approval : undefined,
    );
  const state = runState();
  await transcribe(world, state, options);
  return state;
}

async function transcribe(
  world: FakeWorld,
  state: RunState,
  { besideSeal = [], secret }: RunOptions,
): Promise<void> {
  let now = Date.parse("2026-01-05T09:00:00.000Z");
  const ledger = openLedger({
    folder: state.path,
    redact: (text) => text,
    clock: () => new Date((now += 1000)),
  });
  const written = new Map<GateResult, GateResult>();
  const withFiles = async (result: GateResult): Promise<GateResult> => {
    const stored =
      written.get(result) ?? (await store(world, state, { result, name: `g${written.size}` }));
    written.set(result, stored);
    return stored;
  };
  for (const body of world.events()) {
    if (body.type === "proof_sealed")
      await seal({
        folder: state.path,
        ledger,
        record(event) {
          for (const more of besideSeal) ledger.append(more);
          return ledger.append(event);
        },
        redact(text, file) {
          if (secret === undefined || !text.includes(secret)) return text;
          const parts = text.split(secret);
          ledger.recordHit({ file, rule: "key", count: parts.length - 1 });
          return parts.join("[redacted key]");
        },
      });
    else if (body.type === "gate_finished" || body.type === "setup_finished")
      ledger.append({ ...body, result: await withFiles(body.result) });
    else ledger.append(body);
  }
  state.write("turns/1/prompt.md", "You are the planner.\n");
  state.write("turns/1/wire/exchange.jsonl", '{"role":"user"}\n');
  state.write("repo.bundle", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]));
  await writeState(state.path, ledger.state());
  await writeManifest(state.path, ledger.state());
}

/** Gives a result of the fake world the files that a real gate leaves. */
async function store(
  world: FakeWorld,
  state: RunState,
  { result, name }: { readonly result: GateResult; readonly name: string },
): Promise<GateResult> {
  const log = `gates/${name}.log`;
  const text = `${result.name} ran as ${name}\n${result.tail}\n`;
  state.write(log, text);
  const ran = { ...result, log, logSha256: sha256(text) };
  const tests = await world.gates.recall(result);
  if (tests === undefined || result.tests === undefined) return ran;
  const file = `tests/${name}.json`;
  const list = `${JSON.stringify(tests)}\n`;
  state.write(file, list);
  const failures = tests.filter(({ status }) => status === "failed" || status === "broken");
  return { ...ran, tests: { ...result.tests, file, sha256: sha256(list), failures } };
}

/** What a forger can do who knows the format: the ledger with other events, with chain, seal, state and manifest made new. */
export async function forge(
  state: RunState,
  edit: (bodies: EventBody[]) => EventBody[],
  options: { readonly reseal?: boolean } = {},
): Promise<void> {
  const events = state
    .read("events.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as EventBody & { seq: number; ts: string; prev: string });
  const bodies = edit(
    events.map(({ seq: _seq, ts: _ts, prev: _prev, ...body }) => body as EventBody),
  );
  const times = events.map(({ ts }) => ts);
  const lines: string[] = [];
  let head = genesis;
  const append = (body: EventBody) => {
    const ts = times[Math.min(lines.length, times.length - 1)] ?? "";
    const line = linkEvent(body, { seq: lines.length + 1, ts, prev: head });
    lines.push(line);
    head = sha256(line);
  };
  const current = () => {
    const folded = fold(readLedger(lines.map((line) => `${line}\n`).join(""), sha256).events);
    if (folded === undefined) throw new Error("nothing is left");
    return folded;
  };
  for (const body of bodies) {
    if (body.type !== "proof_sealed" || options.reseal === false) append(body);
    else {
      const text = `${JSON.stringify(proofOf(current(), head), null, 2)}\n`;
      state.write("proof.json", text);
      append({ ...body, ledgerHead: head, digest: sha256(text) });
    }
  }
  state.write("events.jsonl", lines.map((line) => `${line}\n`).join(""));
  await writeState(state.path, current());
  await writeManifest(state.path, current());
}

/** Writes the manifest again, as somebody does who only knows that there is one. */
export async function remanifest(state: RunState): Promise<void> {
  const folded = fold(readLedger(state.read("events.jsonl"), sha256).events);
  const { key, repository } = folded ?? { key: "", repository: { owner: "", name: "" } };
  await writeManifest(state.path, { key, repository });
}

/** What a check of the report says. */
export interface Told {
  readonly name: string;
  readonly status: string;
  readonly text: string;
  readonly spots: readonly {
    readonly file: string;
    readonly line?: number;
    readonly byte?: number;
    readonly seq?: number;
    readonly text: string;
  }[];
}

export interface Verified {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly checks: readonly Told[];
  readonly failing: readonly string[];
  readonly files: readonly string[];
}

/** Runs `omk verify-proof --json`. */
export async function verify(path: string, ...more: string[]): Promise<Verified> {
  const { code, out, err } = await run("verify-proof", path, "--json", ...more);
  const { checks } = (out === "" ? { checks: [] } : JSON.parse(out)) as { checks: Told[] };
  const bad = checks.filter(({ status }) => status === "fails");
  return {
    code,
    out,
    err,
    checks,
    failing: bad.map(({ name }) => name),
    files: bad.flatMap(({ spots }) => spots.map(({ file }) => file)),
  };
}

/** Runs `omk` in this process. */
export async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await omk(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    signal: new AbortController().signal,
    build,
  });
  return { code, out, err };
}

/** Every regular file below a folder. */
export function readFolder(folder: string): { path: string; content: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(folder.length + 1), content: readFileSync(file) };
    });
}

/** Every check of a folder holds. */
export function expectToHold({ checks, code }: Verified): void {
  expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
  expect(code).toBe(0);
}
