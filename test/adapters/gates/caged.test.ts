import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GateRunner } from "../../../src/ports/gate-runner.ts";
import { missingPrograms, skipNote } from "../../helpers/installed.ts";
import { gateBench, scriptGate } from "./gate-bench.ts";

const missing = missingPrograms(["bwrap"]);
afterEach(() => void vi.unstubAllEnvs());

/** A bench whose gates are caged, in a home with a tool and a secret. */
async function cagedBench() {
  const bench = await gateBench();
  const home = join(bench.top, "home");
  const jdk = join(home, ".jdks", "21");
  for (const folder of [jdk, join(home, ".ssh")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(jdk, "release"), "21");
  writeFileSync(join(home, ".ssh", "id"), "secret");
  vi.stubEnv("HOME", home);
  vi.stubEnv("JAVA_HOME", jdk);
  const grounds = {
    home,
    temp: bench.top,
    checkout: join(bench.top, "checkout"),
    path: process.env["PATH"] ?? "",
    keep: [],
  };
  const runner: GateRunner = bench.runner({ caging: { bwrap: "/usr/bin/bwrap", grounds } });
  return { bench, home, runner };
}

describe.skipIf(missing.length > 0)(`a gate in a cage${skipNote(missing)}`, () => {
  test.each(["worktree", "head"] as const)(
    "in the room %s has a home of its own, the tools that variables name, and nothing else of the user",
    async (room) => {
      const { bench, home, runner } = await cagedBench();
      await using _ = bench;
      const script = `set -e; test -f "$JAVA_HOME/release"; test "$HOME" != "${home}"; touch "$HOME/x" ./y; test ! -e ${home}/.ssh; ! touch "$JAVA_HOME/x"`;
      const { result } = await runner.run(scriptGate(script), await bench.place(room));
      expect([result.status, result.tail]).toEqual(["passed", expect.any(String)]);
    },
  );

  test("keeps its home from setup to gate in the worktree, and has a fresh one elsewhere", async () => {
    const { bench, runner } = await cagedBench();
    await using _ = bench;
    const [worktree, head] = [await bench.place("worktree"), await bench.place("head")];
    await runner.setup(scriptGate('touch "$HOME/installed"'), worktree);
    const look = scriptGate('test -f "$HOME/installed"');
    expect((await runner.run(look, { ...worktree, visit: 2 })).result.status).toBe("passed");
    expect((await runner.run(look, head)).result.status).toBe("failed");
  });

  test("that base lets out of it sees the machine as it is", async () => {
    const { bench, home, runner } = await cagedBench();
    await using _ = bench;
    const gate = scriptGate(`cat ${home}/.ssh/id`, { sandbox: false });
    expect((await runner.run(gate, await bench.place("head"))).result.tail).toBe("secret");
  });

  test("whose program is missing is told as without it", async () => {
    const { bench, runner } = await cagedBench();
    await using _ = bench;
    const gate = { ...scriptGate(""), command: "no-such-program" };
    const { result } = await runner.run(gate, await bench.place("head"));
    expect(result.status).toBe("not_started");
    expect(result.tail).toContain("`no-such-program` could not be started");
  });
});
