import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { childEnv } from "../src/adapters/process/environment.ts";

const guard = pathToFileURL(join(import.meta.dirname, "../src/own-code.ts")).href;

/** An action of two files whose main one does as told, beside a chunk that says `late`. */
function smallAction(body: string) {
  const root = mkdtempSync(join(tmpdir(), "omk-own-"));
  const files: Record<string, string> = {
    "dist/index.js": `import { guardOwnCode } from ${JSON.stringify(guard)};
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import inspector from "node:inspector";
const own = guardOwnCode();
const chunk = new URL("./late.js", import.meta.url);
try { ${body} } catch (error) { console.log("refused: " + error.message); }`,
    "dist/late.js": "console.log('late');\n",
    "tools/kimi/package-lock.json": "{}",
  };
  mkdirSync(join(root, "dist"));
  mkdirSync(join(root, "tools/kimi"), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const digests = Object.entries(files).map(([path, text]) => [path, digestOf(text)]);
  writeFileSync(join(root, "dist/digests.json"), JSON.stringify(Object.fromEntries(digests)));
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function run(root: string, env: Record<string, string> = {}): string {
  const main = join(root, "dist/index.js");
  const ran = spawnSync(process.execPath, [main], {
    env: { ...childEnv(), ...env },
    encoding: "utf8",
    timeout: 30_000,
  });
  return `${ran.stdout}${ran.stderr}`;
}

const evil = `appendFileSync(chunk, "console.log('evil');")`;

describe("the action's own code", () => {
  test.each([
    ["as it was built is evaluated", `await import(chunk);`, "late"],
    [
      "that was changed after it was taken into memory is evaluated as it was",
      `await own.hold(); ${evil}; await import(chunk);`,
      "late",
    ],
    [
      "that is gone after it was taken into memory is evaluated as it was",
      `await own.hold(); rmSync(chunk); await import(chunk);`,
      "late",
    ],
    [
      "that was changed before it is loaded is refused",
      `${evil}; await import(chunk);`,
      "refused: dist/late.js is not as the action was built: somebody has changed it since",
    ],
    [
      "that was changed is not taken into memory",
      `${evil}; await own.hold();`,
      "refused: dist/late.js is not as the action was built: somebody has changed it since",
    ],
    [
      "is not joined by a file that the build does not know",
      `writeFileSync(new URL("./more.js", chunk), "console.log('evil')"); await import("./more.js");`,
      "refused: dist/more.js is not as the action was built: somebody has changed it since",
    ],
    [
      "is not joined by a file from elsewhere",
      `writeFileSync(new URL("../more.mjs", chunk), "console.log('evil')"); await import("../more.mjs");`,
      "refused: more.mjs is not as the action was built",
    ],
    [
      "is compared with digests that were read at the start",
      `${evil}; writeFileSync(new URL("./digests.json", chunk), "{}"); await import(chunk);`,
      "refused: dist/late.js",
    ],
    [
      "with a lockfile of other tools is not taken into memory",
      `writeFileSync(new URL("../tools/kimi/package-lock.json", chunk), "{ }"); await own.hold();`,
      "refused: tools/kimi/package-lock.json",
    ],
    [
      "opens no inspector at a signal",
      `process.kill(process.pid, "SIGUSR1"); await new Promise((later) => setTimeout(later, 300)); console.log("inspector at " + inspector.url());`,
      "inspector at undefined",
    ],
  ])("%s", (_, body, said) => {
    using action = smallAction(body);
    const output = run(action.root);
    expect(output.trim().slice(0, said.length)).toBe(said);
    expect(output).not.toContain("evil\n");
    expect(output).not.toContain("Debugger listening");
  });
});

/** The real bundle in a folder of its own, with the words by which a step without inputs ends. */
function bundle() {
  const root = mkdtempSync(join(tmpdir(), "omk-bundle-"));
  for (const folder of ["dist", "tools"])
    cpSync(join(import.meta.dirname, "..", folder), join(root, folder), { recursive: true });
  const chunks = readdirSync(join(root, "dist")).filter((name) => /^\d+\.index\.js$/.test(name));
  const env = { GITHUB_REPOSITORY: "o/r", RUNNER_TEMP: root };
  return { root, chunks, env, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

describe("the bundle", () => {
  test("starts as it was built, and knows each of its files", () => {
    using b = bundle();
    expect(run(b.root, b.env)).toContain("bad_input");
    const digests = JSON.parse(readFileSync(join(b.root, "dist/digests.json"), "utf8"));
    for (const name of ["index.js", ...b.chunks]) expect(digests).toHaveProperty([`dist/${name}`]);
  });

  test("does not evaluate a chunk to which something was added", () => {
    using b = bundle();
    for (const name of b.chunks)
      appendFileSync(join(b.root, "dist", name), ";console.log('evil');");
    const output = run(b.root, b.env);
    expect(output).toMatch(
      /omk could not start: dist\/\d+\.index\.js is not as the action was built/,
    );
    expect(output).not.toContain("evil");
  });

  test("does not start without its digests", () => {
    using b = bundle();
    rmSync(join(b.root, "dist/digests.json"));
    expect(run(b.root, b.env)).toContain("omk could not start");
  });
});
