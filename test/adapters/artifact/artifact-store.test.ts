import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type ArtifactStoreOptions,
  artifactStore,
} from "../../../src/adapters/artifact/artifact-store.ts";
import { fetchState, type StateFetching } from "../../../src/adapters/artifact/fetch-state.ts";
import { findState } from "../../../src/adapters/artifact/find-state.ts";
import {
  parseStateArtifactName,
  stateArtifactName,
} from "../../../src/adapters/artifact/state-artifact.ts";
import { troubleOf } from "../../../src/adapters/artifact/trouble.ts";
import { openLedger } from "../../../src/adapters/local/ledger-file.ts";
import { writeManifest } from "../../../src/adapters/local/manifest.ts";
import { openRunFolder } from "../../../src/adapters/local/run-folder.ts";
import { ledgerName } from "../../../src/domain/ledger.ts";
import type { ArtifactStore, ListArtifacts, ListedArtifact } from "../../../src/ports/artifacts.ts";
import type { LedgerFile } from "../../../src/ports/ledger.ts";
import { verifiedManifest } from "../../../src/proof/manifest.ts";
import { build } from "../../helpers/build.ts";
import { jobStarted } from "../../helpers/events.ts";
import { begin, ledgerIn, loadRun, planning, tempFolder } from "../local/run-folder.ts";
import { type Shelf, shelf } from "./shelf.ts";

const key = "i12-abcdefgh";
const repository = { id: 7, owner: "octocat", name: "hello" };

interface Job {
  readonly folder: string;
  readonly ledger: LedgerFile;
  readonly store: ArtifactStore;
  readonly shelf: Shelf;
  readonly failures: string[];
}

function job(root: string, more: Partial<ArtifactStoreOptions> = {}): Job {
  const folder = join(root, key);
  const ledger = openLedger(ledgerIn(folder));
  if (ledger.events().length === 0) ledger.append(begin);
  const uploads = shelf(join(root, "shelf"));
  const failures: string[] = [];
  const store = artifactStore({
    folder,
    run: { key, repository },
    workflowRunId: 900,
    attempt: 1,
    retentionDays: 5,
    state: () => ledger.state(),
    prepare: async () => undefined,
    onFailure: (text) => failures.push(text),
    uploads,
    ...more,
  });
  return { folder, ledger, store, shelf: uploads, failures };
}

describe("a save", () => {
  test("puts the folder up whole, with what was prepared, under a name of its own, and seals it", async () => {
    using root = tempFolder();
    const j = job(root.path, {
      prepare: async () => writeFileSync(join(root.path, key, "repo.bundle"), "bundle"),
    });
    mkdirSync(join(j.folder, "turns/1"), { recursive: true });
    writeFileSync(join(j.folder, "turns/1/prompt.md"), "prompt");
    expect(j.store.artifact).toBeUndefined();
    await j.store.save();
    expect(j.store.artifact).toBe(`omk-state-${key}-900-1-1`);
    const manifest = await verifiedManifest(
      await openRunFolder(join(j.shelf.path, `omk-state-${key}-900-1-1`)),
    );
    expect(Object.keys(manifest.files)).toEqual([
      "events.jsonl",
      "repo.bundle",
      "state.json",
      "turns/1/prompt.md",
    ]);
    expect(j.shelf.uploaded[0]?.retentionDays).toBe(5);
    expect(readdirSync(root.path).toSorted()).toEqual([key, "shelf"]);
  });

  test("holds together although the run goes on while it is made", async () => {
    using root = tempFolder();
    const j = job(root.path, {
      prepare: async () => {
        j.ledger.append(planning);
      },
    });
    j.shelf.before = async () => {
      appendFileSync(join(j.folder, "events.jsonl"), "half a li");
      return undefined;
    };
    await j.store.save();
    const saved = join(j.shelf.path, j.store.artifact ?? "");
    await verifiedManifest(await openRunFolder(saved));
    expect((await loadRun(ledgerIn(saved))).events().map((e) => e.type)).toEqual(["run_started"]);
  });

  test("takes no link along, and no file that is gone by then", async () => {
    using root = tempFolder();
    const j = job(root.path);
    symlinkSync("/etc/passwd", join(j.folder, "link"));
    symlinkSync("/etc", join(j.folder, "folder-link"));
    await j.store.save();
    expect(readdirSync(join(j.shelf.path, j.store.artifact ?? "")).toSorted()).toEqual([
      "events.jsonl",
      "manifest.json",
      "state.json",
    ]);
  });

  test("takes no file along that would keep the others from being taken back", async () => {
    using root = tempFolder();
    const j = job(root.path);
    for (const name of ["a.", "b ", "State.json", "wire", "Wire", "odd: name"])
      writeFileSync(join(j.folder, name), "x");
    await j.store.save();
    expect(readdirSync(join(j.shelf.path, j.store.artifact ?? "")).toSorted()).toEqual([
      "Wire",
      "events.jsonl",
      "manifest.json",
      "odd%3A name",
      "state.json",
    ]);
  });

  test("before there is a ledger does nothing", async () => {
    using root = tempFolder();
    const j = job(root.path);
    rmSync(join(j.folder, "events.jsonl"));
    await j.store.save();
    expect(j.shelf.uploaded).toEqual([]);
    expect(j.failures).toEqual([]);
  });

  test("asked for while another runs is one more after it, for all who asked", async () => {
    using root = tempFolder();
    const j = job(root.path);
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    j.shelf.before = async () => {
      entered.resolve();
      await release.promise;
      return undefined;
    };
    const first = j.store.save();
    await entered.promise;
    const more = [j.store.save(), j.store.save(), j.store.save()];
    j.ledger.append(planning);
    release.resolve();
    await Promise.all([first, ...more]);
    expect(j.shelf.uploaded).toHaveLength(2);
    const last = join(j.shelf.path, j.store.artifact ?? "");
    expect((await loadRun(ledgerIn(last))).events()).toHaveLength(2);
    await j.store.save();
    expect(j.shelf.uploaded).toHaveLength(3);
  });

  test("steps over names that another job of the run took", async () => {
    using root = tempFolder();
    const first = job(root.path);
    for (let n = 0; n < 9; n += 1) await first.store.save();
    const second = job(root.path);
    await second.store.save();
    expect(first.shelf.uploaded).toHaveLength(9);
    expect(second.store.artifact).toBe(`omk-state-${key}-900-1-15`);
    await second.store.save();
    expect(second.store.artifact).toBe(`omk-state-${key}-900-1-16`);
  });

  test("that fails is told once for each kind, and the next one is tried", async () => {
    using root = tempFolder();
    const j = job(root.path);
    const quota = Object.assign(new Error("Artifact storage quota has been hit."), {
      name: "UsageError",
    });
    const answers = [quota, quota, new Error("Failed request: (403) Forbidden"), quota];
    j.shelf.before = async () => {
      const error = answers.shift();
      return error === undefined ? undefined : { kind: "failed", trouble: troubleOf(error) };
    };
    for (let n = 0; n < 5; n += 1) await j.store.save();
    expect(j.failures).toEqual([
      expect.stringContaining("quota has been hit"),
      expect.stringContaining("(403) Forbidden"),
    ]);
    expect(j.shelf.uploaded).toHaveLength(1);
  });

  test.each([
    ["Failed to CreateArtifact: Artifact storage quota has been hit.", "quota"],
    [
      "Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: Artifact storage quota has been hit.",
      "quota",
    ],
    ["Failed request: (403) Forbidden", "denied"],
    ["getaddrinfo ENOTFOUND", "other"],
  ])("that fails with “%s” is of the kind %s", (words, kind) => {
    expect(troubleOf(new Error(words)).kind).toBe(kind);
  });

  test("goes up without what could not be prepared, and says so", async () => {
    using root = tempFolder();
    const j = job(root.path, { prepare: () => Promise.reject(new Error("no space left")) });
    await j.store.save();
    expect(j.failures).toEqual([expect.stringContaining("no space left")]);
    expect(j.shelf.uploaded).toHaveLength(1);
  });

  test("never throws, whatever breaks", async () => {
    using root = tempFolder();
    const j = job(root.path, {
      state: () => {
        throw new Error("no state");
      },
    });
    await j.store.save();
    expect(j.failures).toEqual([expect.stringContaining("no state")]);
    expect(readdirSync(root.path).filter((name) => name.includes("save"))).toEqual([]);
  });

  test("is asked for every five minutes between start and stop", async () => {
    using root = tempFolder();
    const j = job(root.path, { everyMs: 20 });
    const second = Promise.withResolvers<void>();
    let saves = 0;
    j.shelf.before = async () => {
      saves += 1;
      if (saves === 2) second.resolve();
      return undefined;
    };
    j.store.start();
    j.store.start();
    await second.promise;
    j.store.stop();
    await j.store.save();
    expect(existsSync(join(j.shelf.path, `omk-state-${key}-900-1-2`))).toBe(true);
  });
});

describe("a name", () => {
  test("is read back as it was made, and others are not", () => {
    const name = { key: "pr7-abcdef27", workflowRunId: 12345678901, attempt: 2, seq: 30 };
    expect(parseStateArtifactName(stateArtifactName(name))).toEqual(name);
    for (const other of [
      "omk-state-x",
      "coverage",
      "omk-state-i12-abcdefgh-1-1-1-extra",
      "omk-state-i12-ABCDEFGH-1-1-1",
    ]) {
      expect(parseStateArtifactName(other)).toBeUndefined();
    }
  });
});

describe("finding a state", () => {
  type Listed = Pick<ListedArtifact, "id" | "name"> & Partial<ListedArtifact>;

  function github(artifacts: readonly Listed[]): { list: ListArtifacts; asked: unknown[] } {
    const asked: unknown[] = [];
    return {
      asked,
      async list(what) {
        asked.push(what);
        const part = artifacts.slice((what.page - 1) * 100, what.page * 100);
        const shown = part.map((a) => ({
          bytes: 10,
          isExpired: false,
          digest: undefined,
          workflowRunId: parseStateArtifactName(a.name)?.workflowRunId ?? 1,
          ...a,
        }));
        return { artifacts: shown, isLast: part.length < 100 };
      },
    };
  }

  const listed: Listed[] = [
    { id: 9, name: "coverage" },
    { id: 8, name: "omk-state-i12-bbbbbbbb-901-1-1" },
    { id: 7, name: "omk-state-i13-cccccccc-902-1-1" },
    { id: 6, name: "omk-state-i12-aaaaaaaa-900-1-3", isExpired: true },
    { id: 4, name: "omk-state-i12-aaaaaaaa-900-1-1" },
    { id: 5, name: "omk-state-i12-aaaaaaaa-900-1-2" },
  ];
  const query = { repository, prefixes: [] };

  test("takes the newest of a run key, not the expired, by id and not by number", async () => {
    const { list } = github(listed);
    const [run, ...more] = await findState({ ...query, list, from: "i12-aaaaaaaa" });
    expect(more).toEqual([]);
    expect(run?.artifacts.map((a) => a.id)).toEqual([5, 4]);
  });

  test("takes the newest runs of an issue for latest", async () => {
    const { list } = github(listed);
    const runs = await findState({ ...query, list, from: "latest", prefixes: ["i12-"] });
    expect(runs.map((run) => run.key)).toEqual(["i12-bbbbbbbb", "i12-aaaaaaaa"]);
  });

  test("passes over what another workflow run left than its name says", async () => {
    const forged = { id: 99, name: "omk-state-i12-aaaaaaaa-900-1-9", workflowRunId: 77 };
    const { list } = github([forged, ...listed]);
    for (const from of ["latest", "900", "i12-aaaaaaaa"]) {
      const runs = await findState({ ...query, list, from });
      expect(runs.flatMap((run) => run.artifacts.map((a) => a.id))).not.toContain(99);
    }
  });

  test("asks a workflow run for its own artifacts", async () => {
    const { list, asked } = github(listed);
    await findState({ ...query, list, from: "900" });
    expect(asked).toEqual([{ workflowRunId: 900, page: 1 }]);
  });

  test("looks at three pages and no more, and stops where it found one", async () => {
    const noise = Array.from({ length: 450 }, (_, n) => ({ id: 1000 - n, name: `noise-${n}` }));
    const far = github([...noise, ...listed]);
    await expect(findState({ ...query, list: far.list, from: "latest" })).rejects.toMatchObject({
      code: "state_missing",
      message: expect.stringContaining("newest 300 artifacts"),
    });
    expect(far.asked).toHaveLength(3);
    const near = github([...listed, ...noise]);
    await findState({ ...query, list: near.list, from: "latest" });
    expect(near.asked).toHaveLength(1);
  });

  test.each([
    ["of no run", "latest", "of any run"],
    ["of a run key that left none", "task-zzzzzzzz", "of the run task-zzzzzzzz"],
    ["of a workflow run that left none", "77", "workflow run 77"],
  ])("%s says what was looked for and what to give", async (_, from, text) => {
    const { list } = github([{ id: 1, name: "coverage" }]);
    await expect(findState({ ...query, list, from })).rejects.toMatchObject({
      ending: {
        code: "state_missing",
        text: expect.stringContaining(text),
        mend: expect.stringContaining("resume-from: <run id>"),
      },
    });
  });

  test.each([
    [403, "state_missing", "actions: read"],
    [404, "state_missing", "actions: read"],
    [502, "github_unavailable", "again"],
  ])("that GitHub answers with %s says what to do", async (status, code, mend) => {
    const list: ListArtifacts = async () => ({ status, text: "no" });
    await expect(findState({ ...query, list, from: "900" })).rejects.toMatchObject({
      ending: { code, mend: expect.stringContaining(mend) },
    });
  });
});

describe("fetching a state", () => {
  function fetch(
    j: Job,
    root: string,
    more: Partial<StateFetching> = {},
  ): StateFetching & { broken: string[] } {
    const broken: string[] = [];
    return {
      run: { key, artifacts: j.shelf.listed() },
      downloads: j.shelf,
      repository,
      folder: join(root, "fetched", key),
      build,
      onBroken: (text) => broken.push(text),
      broken,
      ...more,
    };
  }

  test("gives the run folder back, without its manifest, and with all names", async () => {
    using root = tempFolder();
    const j = job(root.path);
    const odd = 'turns/1/a:b "c" <d> 100%.jsonl';
    mkdirSync(join(j.folder, "turns/1"), { recursive: true });
    writeFileSync(join(j.folder, odd), "odd");
    j.ledger.append(planning);
    await j.store.save();
    const asked = fetch(j, root.path);
    const artifact = await fetchState(asked);
    expect(artifact.name).toBe(j.store.artifact);
    const names = readdirSync(asked.folder, { recursive: true }).map(String).toSorted();
    expect(names).toEqual(["events.jsonl", "state.json", "turns", "turns/1", odd]);
    expect((await loadRun(ledgerIn(asked.folder))).state()).toEqual(j.ledger.state());
    expect(readdirSync(join(root.path, "fetched"))).toEqual([key]);
  });

  test.each<[string, (saved: string) => unknown]>([
    ["a changed file", (at) => writeFileSync(join(at, "state.json"), "{}")],
    ["an extra file", (at) => writeFileSync(join(at, "extra"), "x")],
    ["no manifest", (at) => rmSync(join(at, "manifest.json"))],
    [
      "a broken chain under a whole manifest",
      (at) => {
        const file = join(at, "events.jsonl");
        writeFileSync(file, readFileSync(file, "utf8").replace("kimi-k2", "kimi-k3"));
        return writeManifest(at, { key, repository });
      },
    ],
    ["another run's key", (at) => writeManifest(at, { key: "i12-zzzzzzzz", repository })],
    [
      "a state that is not the fold",
      (at) => {
        const file = join(at, "state.json");
        writeFileSync(file, readFileSync(file, "utf8").replace("kimi-k2", "kimi-k3"));
        return writeManifest(at, { key, repository });
      },
    ],
  ])("goes to the one before, and says so, when the newest has %s", async (_, spoil) => {
    using root = tempFolder();
    const j = job(root.path);
    j.ledger.append(jobStarted());
    await j.store.save();
    j.ledger.append(planning);
    await j.store.save();
    await spoil(join(j.shelf.path, j.store.artifact ?? ""));
    const asked = fetch(j, root.path);
    expect((await fetchState(asked)).seq).toBe(1);
    expect(asked.broken).toEqual([expect.stringContaining(`${j.store.artifact}`)]);
    expect((await loadRun(ledgerIn(asked.folder))).events()).toHaveLength(2);
  });

  test("of a later version is refused, and nothing before it is taken in its place", async () => {
    using root = tempFolder();
    const j = job(root.path);
    await j.store.save();
    j.ledger.append(jobStarted());
    await j.store.save();
    const newest = join(j.shelf.path, j.store.artifact ?? "");
    const file = join(newest, ledgerName);
    const later = readFileSync(file, "utf8").replaceAll('"format":1,', '"format":7,');
    writeFileSync(file, later.replaceAll('"formats":{"ledger":1', '"formats":{"ledger":7'));
    await writeManifest(newest, { key, repository });
    const asked = fetch(j, root.path);
    await expect(fetchState(asked)).rejects.toMatchObject({
      ending: {
        code: "state_newer",
        text: expect.stringContaining("omk 1.0.0 (octo/omk@v1, bbbbbbb)"),
        mend: expect.stringContaining("uses: octo/omk@v1"),
      },
    });
    expect(asked.broken).toEqual([]);
    expect(existsSync(asked.folder)).toBe(false);
  });

  test("refuses the state of another repository, told by its id and else by its name", async () => {
    using root = tempFolder();
    const j = job(root.path);
    await j.store.save();
    const other = { id: 8, owner: "octocat", name: "hello" };
    await expect(fetchState(fetch(j, root.path, { repository: other }))).rejects.toMatchObject({
      code: "state_broken",
    });
    const renamed = { id: 7, owner: "octo-org", name: "renamed" };
    expect((await fetchState(fetch(j, root.path, { repository: renamed }))).seq).toBe(1);
    const nameless = { id: undefined, owner: "someone", name: "else" };
    await expect(fetchState(fetch(j, root.path, { repository: nameless }))).rejects.toMatchObject({
      code: "state_broken",
    });
  });

  test("leaves the folder as it was when no state can be used", async () => {
    using root = tempFolder();
    const j = job(root.path);
    await j.store.save();
    const asked = fetch(j, root.path, {
      downloads: { download: () => Promise.reject(new Error("(410) gone")) },
    });
    mkdirSync(asked.folder, { recursive: true });
    writeFileSync(join(asked.folder, "here"), "x");
    await expect(fetchState(asked)).rejects.toMatchObject({ code: "state_missing" });
    expect(readdirSync(asked.folder)).toEqual(["here"]);
    expect(readdirSync(join(root.path, "fetched"))).toEqual([key]);
  });
});
