import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TurnResult } from "../../../src/ports/agent.ts";
import { bash, say, status, submit, write } from "../../bed/model/steps.ts";
import { type Result, type Rig, rig } from "./rig.ts";

/** A turn that wrote a file and died of a server that breaks, in a conversation that may go on. */
async function broken(bed: Rig): Promise<{ turn: number; session: string }> {
  const result = await bed.agent.turn(bed.request());
  expect(result.outcome).toBe("tool_setup");
  return { turn: 1, session: sessionOf(result) };
}

function sessionOf(result: TurnResult<Result>): string {
  expect(result.session).toMatch(/^session_/);
  return result.session ?? "";
}

const refused = status(400, { error: { type: "invalid_request_error", message: "not today" } });

function halfway() {
  let well = false;
  return {
    mend: () => {
      well = true;
    },
    scenario: () => ({
      code: well ? [write("a.txt", "x"), submit({ answer: 9 })] : [write("a.txt", "x"), refused],
    }),
  };
}

describe.concurrent("a conversation", () => {
  test("goes on in a later turn, with everything that was said", async () => {
    const model = halfway();
    await using bed = await rig(model.scenario);
    const resumes = await broken(bed);
    model.mend();
    const result = await bed.agent.turn(
      bed.request({ turn: 2, visit: 2, message: "Go on.", resumes }),
    );
    expect(result).toMatchObject({
      outcome: "submitted",
      value: { answer: 9 },
      session: resumes.session,
    });
    const last = bed.model.calls.at(-1);
    expect(last?.index).toBe(1);
    expect(last?.system).toBe(bed.request().prompt);
    expect(last?.headers["x-omk-visit"]).toBe("2");
    const again = await bed.agent.turn(
      bed.request({
        turn: 3,
        message: "Once more.",
        resumes: { turn: 2, session: sessionOf(result) },
      }),
    );
    expect(again.outcome).toBe("no_result");
    expect(bed.model.calls.at(-1)?.index).toBe(3);
  });

  test("that was killed goes on in another job, at another path, from what a checkpoint kept", async () => {
    let killed = false;
    const scenario = () => ({
      code: killed ? [say(""), submit({ answer: 4 })] : [bash("echo begun > begun.txt; sleep 100")],
    });
    await using first = await rig(scenario);
    const cancel = new AbortController();
    const turn = first.agent.turn(first.request({ signal: cancel.signal }));
    await first.model.called(1);
    // Kimi writes its record some time after the fact: what a checkpoint missed is work since the last save.
    await expect.poll(() => checkpointed(first), { timeout: 30_000 }).toContain("echo begun");
    const saved = join(first.root, "saved");
    await cp(first.runFolder, saved, { recursive: true });
    cancel.abort();
    const dead = await turn;
    expect(dead.outcome).toBe("killed");
    killed = true;

    await using second = await rig(scenario);
    await cp(saved, second.runFolder, { recursive: true });
    const cwd = join(second.root, "elsewhere", "Moved Tree");
    await mkdir(cwd, { recursive: true });
    const result = await second.agent.turn(
      second.request({
        turn: 2,
        cwd,
        message: "Go on.",
        resumes: { turn: 1, session: sessionOf(dead) },
      }),
    );
    expect(result).toMatchObject({
      outcome: "submitted",
      value: { answer: 4 },
      session: dead.session,
    });
    const call = second.model.calls[0];
    expect(call?.index).toBe(1);
    const told = JSON.stringify(call?.messages);
    expect(told).toContain("echo begun");
    expect(told).toContain(`what was ${first.cwd} is now ${cwd}`);
  });

  test("begins anew when its prompt or its tools are not ours any more", async () => {
    const model = halfway();
    await using bed = await rig(model.scenario);
    const resumes = await broken(bed);
    model.mend();
    const other = await bed.agent.turn(
      bed.request({ turn: 2, prompt: "You are the coder, and wiser now.", resumes }),
    );
    expect(other).toMatchObject({ outcome: "submitted" });
    expect(other.session).not.toBe(resumes.session);
    const less = await bed.agent.turn(
      bed.request({ turn: 3, access: "read", phase: "code", resumes }),
    );
    expect(less.session).not.toBe(resumes.session);
  });

  test("begins anew when its record was tampered with, cut, or lost", async () => {
    const model = halfway();
    await using bed = await rig(model.scenario);
    const resumes = await broken(bed);
    model.mend();
    const wire = join(bed.runFolder, "turns/1/wire", resumes.session, "agents/main/wire.jsonl");
    const whole = await readFile(wire, "utf8");
    const grants = `${JSON.stringify({ type: "tools.set_active_tools", agentId: "main", names: ["Agent"], time: 1 })}\n`;
    const broken1 = [whole + grants, whole.slice(0, 200), ""];
    for (const [i, text] of broken1.entries()) {
      await writeFile(wire, text);
      const result = await bed.agent.turn(bed.request({ turn: 2 + i, resumes }));
      expect(result).toMatchObject({ outcome: "submitted" });
      expect(result.session).not.toBe(resumes.session);
    }
    await rm(join(bed.runFolder, "turns/1/wire"), { recursive: true });
    expect(await bed.agent.turn(bed.request({ turn: 9, resumes }))).toMatchObject({
      outcome: "submitted",
    });
    expect(
      await bed.agent.turn(bed.request({ turn: 10, resumes: { turn: 1, session: "../../x" } })),
    ).toMatchObject({ outcome: "submitted" });
    expect(await readdir(join(bed.runFolder, "turns/10"))).toContain("result.json");
  });
});

/** What a checkpoint of turn 1 has of its conversation. */
async function checkpointed(bed: Rig): Promise<string> {
  await bed.agent.checkpoint();
  const wire = join(bed.runFolder, "turns/1/wire");
  const [session = "none"] = await readdir(wire).catch(() => []);
  return readFile(join(wire, session, "agents/main/wire.jsonl"), "utf8").catch(() => "");
}
