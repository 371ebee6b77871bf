import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { missingPrograms, skipNote } from "../../helpers/installed.ts";
import { gateBench, scriptGate } from "./gate-bench.ts";

const noCargo = missingPrograms(["cargo"]);
const noGo = missingPrograms(["go"]);

afterEach(() => {
  vi.unstubAllEnvs();
});

async function put(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A bench whose user has this home. */
async function benchWithHome(files: Readonly<Record<string, string>> = {}) {
  const bench = await gateBench();
  const home = join(bench.top, "user");
  await mkdir(home);
  for (const [name, text] of Object.entries(files)) await put(join(home, name), text);
  vi.stubEnv("HOME", home);
  return { ...bench, home };
}

/** The real homes of the toolchains here, for a test whose user has another home. */
const realHome = process.env["HOME"] ?? "";
const toolchains = { RUSTUP_HOME: join(realHome, ".rustup"), PYENV_ROOT: join(realHome, ".pyenv") };
for (const [name, path] of Object.entries(toolchains)) {
  if (process.env[name] === undefined && existsSync(path)) process.env[name] = path;
}

const where = scriptGate('echo "$HOME"; echo "$TMPDIR"');

test("gives every room a home and a folder for temporary files of its own, and the worktree the user's", async () => {
  await using bench = await benchWithHome();
  const runner = bench.runner();
  const seen = [];
  for (const room of ["worktree", "head", "old_tests", "new_tests", "base"] as const) {
    const { result } = await runner.run(where, await bench.place(room));
    seen.push(result.tail.split("\n")[0]);
  }
  expect(seen[0]).toBe(bench.home);
  expect(new Set(seen).size).toBe(5);
  expect(seen.slice(1).every((home) => home?.startsWith(bench.scratch))).toBe(true);
});

test("gives setup and gates of a room the same home, and a new one in the next visit", async () => {
  await using bench = await benchWithHome();
  const runner = bench.runner();
  const place = await bench.place("head");
  const first = await runner.setup(scriptGate('touch "$HOME/mine"; echo "$HOME"'), place);
  expect((await runner.run(scriptGate('ls "$HOME/mine"'), place)).result.status).toBe("passed");
  const later = { ...place, visit: 2 };
  expect((await runner.run(scriptGate('ls "$HOME/mine"'), later)).result.status).toBe("failed");
  await vi.waitFor(() => expect(existsSync(first.result.tail)).toBe(false));
});

test("brings the configuration that was there before the first turn, and nothing that came later", async () => {
  await using bench = await benchWithHome({
    ".npmrc": "registry=https://registry.example.test/\n",
    ".m2/settings.xml": "<settings/>",
    ".gradle/init.d/mirror.gradle": "// mirror",
    ".netrc": "machine example.test password x",
    ".ssh/id_rsa": "key",
    ".bashrc": "echo hello",
    "node_modules/a/index.js": "",
  });
  const runner = bench.runner();
  await put(join(bench.home, ".npmrc"), "registry=https://evil.example.test/\n");
  await put(
    join(bench.home, ".config/pip/pip.conf"),
    "[global]\nindex-url = https://evil.example.test\n",
  );
  const script = 'cd "$HOME"; find . -type f -not -path "./.config/omk/*" | sort; cat .npmrc';
  const { result } = await runner.run(scriptGate(script), await bench.place("head"));
  expect(result.tail.split("\n")).toEqual([
    "./.gradle/init.d/mirror.gradle",
    "./.m2/settings.xml",
    "./.npmrc",
    "registry=https://registry.example.test/",
  ]);
});

test("takes no configuration that is a folder, a pipe's worth of data, or a link to nothing", async () => {
  await using bench = await benchWithHome({
    ".npmrc/a": "",
    ".yarnrc.yml": "x".repeat(2 * 1024 * 1024),
  });
  execFileSync("ln", ["-s", "nowhere", join(bench.home, ".gitconfig")]);
  const { result } = await bench
    .runner()
    .run(
      scriptGate('find "$HOME" -type f -not -path "*/.config/omk/*"'),
      await bench.place("head"),
    );
  expect(result).toMatchObject({ status: "passed", tail: "" });
});

test("leads no variable of the policy to where a turn could write", async () => {
  await using bench = await benchWithHome({ ".cargo/config.toml": "# moved\n" });
  const file = join(bench.top, "registry.npmrc");
  await put(file, "registry=https://registry.example.test/\n");
  const cargo = join(bench.top, "cargo");
  await put(join(cargo, "config.toml"), "# mine\n");
  const given = {
    CARGO_HOME: cargo,
    GOPATH: join(bench.home, "gopath"),
    npm_config_cache: join(bench.home, "npm"),
    NPM_CONFIG_CACHE: join(bench.home, "NPM"),
    NPM_CONFIG_USERCONFIG: file,
    PIP_CACHE_DIR: join(bench.home, "pip"),
    XDG_CACHE_HOME: join(bench.home, "xdg"),
    CARGO_TARGET_DIR: join(bench.home, "target"),
    MAVEN_OPTS: "-Xmx1g",
    MINE: "kept",
    PATH: `${join(bench.home, "go/bin")}:${process.env["PATH"]}`,
  };
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
  const pass = Object.keys(given);
  const runner = bench.runner({ variables: () => ({ pass, setup: [] }) });
  await put(file, "registry=https://evil.example.test/\n");
  const script =
    'cat "$NPM_CONFIG_USERCONFIG" "$CARGO_HOME/config.toml"; [ "$CARGO_HOME" = "$HOME/.cargo" ] || echo cargo; env';
  const { result } = await runner.run(scriptGate(script), await bench.place("head"));
  const [registry, mark, ...lines] = result.tail.split("\n");
  const env = new Map(lines.map((line) => [line.split("=")[0] ?? "", line.replace(/^[^=]*=/, "")]));
  expect([registry, mark]).toEqual(["registry=https://registry.example.test/", "# mine"]);
  const home = env.get("HOME") ?? "";
  expect(env.get("MINE")).toBe("kept");
  expect(env.get("MAVEN_OPTS")).toBe(
    `-Xmx1g -Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`,
  );
  expect(env.get("PATH")?.startsWith(`${home}/go/bin:${bench.home}/go/bin:`)).toBe(true);
  env.delete("PATH");
  expect([...env].filter(([, value]) => value.includes(bench.home))).toEqual([]);
  expect(env.has("NPM_CONFIG_CACHE") || env.has("CARGO_TARGET_DIR")).toBe(false);
});

test("shares what package managers fetched between the rooms of a change, and not with base", async () => {
  await using bench = await benchWithHome();
  const runner = bench.runner();
  const stores = '"$HOME/.npm/_cacache" "$GOMODCACHE" "$HOME/.cargo/registry" "$PIP_CACHE_DIR"';
  const head = await bench.place("head");
  await runner.setup(scriptGate(`for store in ${stores}; do touch "$store/fetched"; done`), head);
  const count = scriptGate(
    `for store in ${stores}; do ls "$store"; done; ls -A "$HOME/.cache" | sort`,
  );
  const seen = async (room: "old_tests" | "base") =>
    (await runner.run(count, await bench.place(room))).result.tail.split("\n");
  const managers = ["CPM", "composer", "node", "pip", "pypoetry", "uv", "vcpkg", "yarn"];
  expect(await seen("old_tests")).toEqual([...Array(4).fill("fetched"), ...managers]);
  expect(await seen("base")).toEqual(managers);
});

test("makes one home for a room whose gates begin side by side", async () => {
  await using bench = await benchWithHome({ ".npmrc": "fund=false\n" });
  const runner = bench.runner();
  const place = await bench.place("head");
  const homes = await Promise.all(
    Array.from({ length: 6 }, async () => (await runner.run(where, place)).result.tail),
  );
  expect(new Set(homes).size).toBe(1);
});

test("removes the homes of a visit whatever its tools made read-only", async () => {
  await using bench = await benchWithHome();
  const runner = bench.runner();
  const place = await bench.place("head");
  await runner.run(
    scriptGate('mkdir -p "$GOMODCACHE/m"; touch "$GOMODCACHE/m/f"; chmod -R a-w "$GOMODCACHE/m"'),
    place,
  );
  const before = await readdir(bench.scratch);
  await runner.run(where, { ...place, visit: 2 });
  await vi.waitFor(async () => {
    const now = await readdir(bench.scratch);
    expect(before.filter((name) => now.includes(name))).toEqual([]);
  });
});

const poison = "process.exit(0)";

test.each(["node_modules/evil/index.js", "conftest.py", ".cargo/config.toml", "go.work"])(
  "judges nothing beside %s that came above the rooms during the run",
  async (name) => {
    await using bench = await benchWithHome();
    const runner = bench.runner();
    await put(join(bench.top, "rooms", name), poison);
    const { result } = await runner.run(scriptGate("touch ran"), await bench.place("head"));
    expect(result.status).toBe("not_started");
    expect(result.reason).toContain(
      join(await realpath(bench.top), "rooms", name.split("/evil")[0] ?? ""),
    );
    const warm = await runner.run(scriptGate("true"), await bench.place("worktree"));
    expect(warm.result.status).toBe("passed");
  },
);

test("goes on beside what lay above before the run, and not once that is written to", async () => {
  await using bench = await benchWithHome();
  const file = join(bench.top, "package.json");
  await put(file, "{}");
  const runner = bench.runner();
  const run = async () => (await runner.run(scriptGate("true"), await bench.place("head"))).result;
  expect((await run()).status).toBe("passed");
  await put(file, '{"type":"module"}');
  expect(await run()).toMatchObject({ status: "not_started" });
  await rm(file);
  expect((await run()).status).toBe("passed");
});

test("finds no package that a turn left in the home, for Node or Python", async () => {
  await using bench = await benchWithHome();
  const runner = bench.runner();
  await put(join(bench.home, ".node_modules/left-behind/index.js"), "");
  const site = execFileSync("python3", ["-m", "site", "--user-site"], {
    env: { ...process.env, HOME: bench.home },
    encoding: "utf8",
  });
  await put(join(site.trim(), "left_behind.py"), "");
  for (const script of [`node -e 'require("left-behind")'`, "python3 -c 'import left_behind'"]) {
    const warm = await runner.run(scriptGate(script), await bench.place("worktree"));
    const clean = await runner.run(scriptGate(script), await bench.place("head"));
    expect([warm.result.status, clean.result.status]).toEqual(["passed", "failed"]);
  }
});

test.skipIf(noCargo.length > 0)(
  `builds with the real compiler when a turn has put another one into the home${skipNote(noCargo)}`,
  { timeout: 60_000 },
  async () => {
    await using bench = await benchWithHome();
    const runner = bench.runner();
    const wrapper = join(bench.home, "wrapper");
    const config = `[target.'cfg(all())']\nrunner = "${wrapper}"\n`;
    await put(wrapper, "#!/bin/sh\necho 'test result: ok. 1 passed'\nexit 0\n");
    execFileSync("chmod", ["+x", wrapper]);
    await put(join(bench.home, ".cargo/config.toml"), config);
    const run = async (room: "worktree" | "head") => {
      const place = await bench.place(room);
      await put(join(place.path, "Cargo.toml"), '[package]\nname = "a"\nedition = "2021"\n');
      await put(join(place.path, "src/lib.rs"), "#[test]\nfn one_is_two() { assert_eq!(1, 2) }\n");
      return (await runner.run(scriptGate("cargo test --offline --lib"), place)).result;
    };
    expect((await run("worktree")).status).toBe("passed");
    expect(await run("head")).toMatchObject({
      status: "failed",
      tail: expect.stringContaining("one_is_two"),
    });
  },
);

test.skipIf(noGo.length > 0)(
  `fetches a module anew when a turn has written to the one that was fetched, and once for the rooms of a change${skipNote(noGo)}`,
  { timeout: 60_000 },
  async () => {
    await using bench = await benchWithHome();
    const proxy = join(bench.top, "proxy");
    await moduleInto(join(proxy, "example.test/dep/@v"), "package dep\n\nconst Answer = 41\n");
    const settings = { GOPROXY: `file://${proxy}`, GOSUMDB: "off", GOFLAGS: "-mod=mod" };
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const runner = bench.runner({ variables: () => ({ pass: Object.keys(settings), setup: [] }) });
    const file = "example.test/dep@v1.0.0/dep.go";
    const script = `go mod download && cat "$(go env GOMODCACHE)/${file}"`;
    const run = async (room: "worktree" | "head" | "old_tests" | "base") => {
      const place = await bench.place(room);
      const manifest = "module example.test/a\n\ngo 1.18\n\nrequire example.test/dep v1.0.0\n";
      await put(join(place.path, "go.mod"), manifest);
      return (await runner.run(scriptGate(script), place)).result;
    };
    expect(await run("worktree")).toMatchObject({ tail: expect.stringContaining("41") });
    const fetched = join(bench.home, "go/pkg/mod", file);
    execFileSync("chmod", ["-R", "u+w", join(bench.home, "go")]);
    await put(fetched, (await readFile(fetched, "utf8")).replace("41", "42"));
    expect(await run("worktree")).toMatchObject({ tail: expect.stringContaining("42") });
    expect(await run("head")).toMatchObject({ tail: expect.stringContaining("41") });
    await rm(proxy, { recursive: true });
    expect(await run("old_tests")).toMatchObject({ tail: expect.stringContaining("41") });
    expect(await run("base")).toMatchObject({ status: "failed" });
  },
);

/** A module as a proxy of Go serves it. */
async function moduleInto(folder: string, text: string) {
  const source = join(folder, "example.test/dep@v1.0.0");
  await put(join(source, "go.mod"), "module example.test/dep\n");
  await put(join(source, "dep.go"), text);
  await put(join(folder, "list"), "v1.0.0\n");
  await put(join(folder, "v1.0.0.info"), '{"Version":"v1.0.0","Time":"2020-01-01T00:00:00Z"}');
  await cp(join(source, "go.mod"), join(folder, "v1.0.0.mod"));
  const zip =
    "import sys, zipfile\nz = zipfile.ZipFile('v1.0.0.zip', 'w')\n[z.write('example.test/dep@v1.0.0/' + n) for n in ('go.mod', 'dep.go')]\nz.close()";
  execFileSync("python3", ["-c", zip], { cwd: folder });
}
