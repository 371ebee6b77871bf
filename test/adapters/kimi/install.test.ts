import {
  access,
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InstallOptions, installTools } from "../../../src/adapters/kimi/install.ts";
import { AutopilotError } from "../../../src/domain/errors.ts";
import type { Tools } from "../../../src/ports/agent.ts";

const proofs = {
  kimi: "node_modules/@moonshot-ai/kimi-code/dist/main.mjs",
  ripgrep: `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`,
};

/** An npm that notes how it was called and leaves what the real one would. */
const npm = `#!/bin/sh
echo "$PWD $*" >> "$NPM_LOG"
/bin/sleep 0.1
case "$(/bin/cat package.json)" in
  *kimi*) file=${proofs.kimi} ;;
  *) file=${proofs.ripgrep} ;;
esac
/bin/mkdir -p "$(/usr/bin/dirname "$file")"
echo x > "$file"
`;

describe("the installation of tools", () => {
  let root = "";
  let options: InstallOptions;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "omk-install-"));
    await plant(
      "tools/kimi/package.json",
      JSON.stringify({ name: "kimi", dependencies: { "@moonshot-ai/kimi-code": "2.1.0" } }),
    );
    await plant("tools/kimi/package-lock.json", "{}");
    await plant(
      "tools/ripgrep/package.json",
      JSON.stringify({ name: "rg", dependencies: { "@vscode/ripgrep": "1.18.0" } }),
    );
    await plant("tools/ripgrep/package-lock.json", "{}");
    await plantNpm("path/npm", npm);
    options = {
      toolsDir: join(root, "tools"),
      cacheDir: join(root, "cache"),
      node: join(root, "node/bin/node"),
      env: { PATH: join(root, "path"), NPM_LOG: join(root, "npm.log") },
    };
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test("installs both from their lockfiles, without scripts, and finds them the next time", async () => {
    const tools = await installTools(options);
    expect(tools).toMatchObject({ version: "2.1.0" });
    await access(tools.kimi);
    await access(join(tools.rg, "rg"));
    expect(tools.kimi).toMatch(
      new RegExp(`cache/omk-kimi/2\\.1\\.0-[0-9a-f]{12}/${process.arch}/`),
    );
    const log = await calls();
    expect(
      log.filter((line) =>
        line.includes("ci --omit=optional --ignore-scripts --no-audit --no-fund"),
      ),
    ).toHaveLength(1);
    expect(
      log.filter((line) => line.includes("ci --ignore-scripts --no-audit --no-fund")),
    ).toHaveLength(1);
    expect(await installTools(options)).toMatchObject(placesOf(tools));
    expect(await calls()).toHaveLength(2);
  });

  test("installs anew for another lockfile, beside the old one", async () => {
    const before = await installTools(options);
    await plant("tools/kimi/package-lock.json", '{"other":1}');
    const after = await installTools(options);
    expect(after.kimi).not.toBe(before.kimi);
    expect(after.rg).toBe(before.rg);
    await access(before.kimi);
  });

  test("may be done by several jobs at once", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => installTools(options)));
    expect(new Set(all.map((tools) => tools.kimi)).size).toBe(1);
    await access(all[0]?.kimi ?? "");
    const left = await readdir(
      dirname(dirname(dirname(dirname(dirname(dirname(all[0]?.kimi ?? "")))))),
    );
    expect(left.filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("mends an installation that was cut off", async () => {
    const tools = await installTools(options);
    await rm(tools.kimi);
    expect(await installTools(options)).toMatchObject(placesOf(tools));
    await access(tools.kimi);
  });

  test.each<[string, (tools: Tools) => Promise<unknown>]>([
    ["something is added to Kimi's main file", ({ kimi }) => appendFile(kimi, ";evil()")],
    ["Kimi's main file is exchanged", ({ kimi }) => replace(kimi, "y\n")],
    ["it is exchanged, its time put back", ({ kimi }) => disguised(kimi, "y\n")],
    ["ripgrep is exchanged", ({ rg }) => replace(join(rg, "rg"), "y\n")],
    ["a module is put beside it", ({ kimi }) => writeFile(join(kimi, "../more.mjs"), "evil()")],
    ["its main file is gone", ({ kimi }) => rm(kimi)],
    ["a link stands in its place", ({ kimi }) => rm(kimi).then(() => symlink("/dev/null", kimi))],
  ])("notices before the next process, and mends for the next job, that %s", async (_, harm) => {
    const tools = await installTools(options);
    await tools.guard.check();
    await harm(tools);
    await expect(tools.guard.check()).rejects.toMatchObject({
      ending: { code: "tools_missing", text: expect.stringContaining("not as it was installed") },
    });
    const again = await installTools(options);
    expect(await readFile(again.kimi, "utf8")).toBe("x\n");
    expect(await readFile(join(again.rg, "rg"), "utf8")).toBe("x\n");
    await again.guard.check();
  });

  test("is as it was where only times were touched", async () => {
    const tools = await installTools(options);
    await utimes(tools.kimi, 1, 1);
    await expect(tools.guard.check()).resolves.toBe(undefined);
  });

  test("throws compiled code away that no process of ours left", async () => {
    const tools = await installTools(options);
    const ours = join(tools.cache, "compiled/v24/ours");
    const theirs = join(tools.cache, "compiled/v24/theirs");
    await mkdir(dirname(ours), { recursive: true });
    await writeFile(ours, "compiled");
    await tools.guard.vouch();
    await writeFile(theirs, "compiled");
    await tools.guard.check();
    await access(ours);
    await expect(access(theirs)).rejects.toThrow("ENOENT");
    await writeFile(ours, "poisoned");
    await tools.guard.check();
    await expect(access(ours)).rejects.toThrow("ENOENT");
  });

  test("finds the npm beside node when none is on the PATH", async () => {
    await rm(join(root, "path/npm"));
    await plantNpm("node/bin/npm", npm);
    await expect(access((await installTools(options)).kimi)).resolves.toBe(undefined);
  });

  test("says what npm said when it fails, and what to do", async () => {
    await plantNpm(
      "path/npm",
      "#!/bin/sh\necho 'npm error code E404: no registry here' >&2\nexit 1\n",
    );
    const error = await installTools(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AutopilotError);
    expect(error).toMatchObject({
      ending: {
        verdict: "failed_infra",
        code: "tools_missing",
        text: expect.stringContaining("E404: no registry here"),
        mend: expect.stringContaining("npm_config_registry"),
      },
    });
    expect(await readdir(join(root, "cache/omk-kimi"), { recursive: true })).not.toContain(
      "node_modules",
    );
  });

  test("says so when there is no npm at all, or npm leaves nothing", async () => {
    await plantNpm("path/npm", "#!/bin/sh\nexit 0\n");
    await expect(installTools(options)).rejects.toThrow(/npm left no/);
    await rm(join(root, "path/npm"));
    await expect(installTools(options)).rejects.toThrow(/could not be installed/);
  });

  test("stops when the run is cancelled", async () => {
    await plantNpm("path/npm", "#!/bin/sh\nexec /bin/sleep 60\n");
    const cancel = new AbortController();
    const installing = installTools({ ...options, signal: cancel.signal });
    setTimeout(() => cancel.abort(new Error("cancelled")), 200);
    await expect(installing).rejects.toThrow("cancelled");
  });

  function placesOf({ kimi, rg, version, cache }: Tools) {
    return { kimi, rg, version, cache };
  }

  async function replace(file: string, text: string): Promise<void> {
    await rm(file);
    await writeFile(file, text);
  }

  async function disguised(file: string, text: string): Promise<void> {
    const { atime, mtime } = await stat(file);
    await writeFile(file, text);
    await utimes(file, atime, mtime);
  }

  async function plant(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }

  async function plantNpm(path: string, text: string): Promise<void> {
    await plant(path, text);
    await chmod(join(root, path), 0o755);
  }

  async function calls(): Promise<readonly string[]> {
    return (await readFile(join(root, "npm.log"), "utf8")).trim().split("\n");
  }
});
