import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { childEnv } from "../../../src/adapters/process/environment.ts";
import { bash, read, say, submit, tool, tools, write } from "../../bed/model/steps.ts";
import { key, rig } from "./rig.ts";

describe.concurrent("a turn of the real Kimi", () => {
  test("changes files, runs commands and hands in a result", async () => {
    await using bed = await rig({
      code: [
        tools(
          { tool: "Write", args: { path: "a.txt", content: "one\n" } },
          { tool: "Read", args: { path: "c.txt" } },
        ),
        bash("cat a.txt >> b.txt; echo two >> b.txt"),
        submit({ answer: 42 }),
      ],
    });
    const result = await bed.agent.turn(bed.request());
    expect(result).toMatchObject({ outcome: "submitted", value: { answer: 42, note: "" } });
    expect(await readFile(join(bed.cwd, "b.txt"), "utf8")).toBe("one\ntwo\n");
    expect(bed.model.calls).toHaveLength(3);
    expect(bed.called.map((c) => [c.turn, c.status, c.estimated])).toEqual([
      [1, 200, false],
      [1, 200, false],
      [1, 200, false],
    ]);
    expect(bed.model.calls[0]?.body).toMatchObject({
      model: "kimi-k2",
      stream: true,
      thinking: { type: "enabled" },
    });
    expect(bed.model.calls[0]?.headers).toMatchObject({
      authorization: `Bearer ${key}`,
      "x-omk-run": "task-abcdefgh",
      "x-omk-phase": "code",
      "x-omk-visit": "1",
      "x-omk-turn": "1",
    });
    expect((await readdir(join(bed.runFolder, "turns/1"))).sort()).toEqual([
      "exchanges.jsonl",
      "prompt.md",
      "result.json",
      "stderr.txt",
      "stream.jsonl",
      "wire",
    ]);
    expect((await readdir(bed.scratch)).filter((name) => name.startsWith("turn-"))).toEqual([]);
  });

  test("that may only read is offered nothing that writes, and is refused when it calls it all the same", async () => {
    await using bed = await rig({
      review: [
        tool("Bash", { command: "touch evil" }),
        write("evil", "x"),
        tool("Agent", { prompt: "do it", description: "x", subagent_type: "coder" }),
        tool("Glob", { pattern: "**/*" }),
        submit({ answer: 1 }),
      ],
    });
    const result = await bed.agent.turn(bed.request({ phase: "review", access: "read" }));
    expect(result.outcome).toBe("submitted");
    expect([...(bed.model.calls[0]?.tools ?? [])].sort()).toEqual([
      "Glob",
      "Grep",
      "Read",
      "mcp__phase__submit_result",
    ]);
    expect(JSON.stringify(bed.model.calls[3]?.messages)).toMatch(/Tool \\"Bash\\" not found/);
    expect(await readdir(bed.cwd)).toEqual([]);
  });

  test("gives the model its prompt word for word, template variables included", async () => {
    await using bed = await rig({ code: [submit({ answer: 1 })] });
    const prompt =
      "You are the coder.\n---\nThe issue says: ${base_prompt} and ${agents_md}, ${cwd}, $${cwd} and ${{ github.x }}";
    await bed.agent.turn(bed.request({ prompt }));
    expect(bed.model.calls[0]?.system).toBe(prompt);
  });

  test("corrects a result that was not accepted", async () => {
    await using bed = await rig({
      code: [
        submit({ answer: "many" }),
        submit({ answer: 1, extra: true }),
        submit({ answer: 7, note: "right" }),
      ],
    });
    const result = await bed.agent.turn(bed.request());
    expect(result).toMatchObject({ outcome: "submitted", value: { answer: 7, note: "right" } });
    expect(JSON.stringify(bed.model.calls[1]?.messages)).toMatch(/answer must be integer/);
  });

  test("that only talks has no result", async () => {
    await using bed = await rig({ code: [say("The answer is 42.")] });
    const result = await bed.agent.turn(bed.request());
    expect(result).toMatchObject({
      outcome: "no_result",
      text: expect.stringContaining("without handing in"),
    });
    expect(result.session).toMatch(/^session_/);
  });

  test("finds files with ripgrep, without a download", async () => {
    await using bed = await rig({
      code: [
        write("x.txt", "needle\n"),
        tool("Grep", { pattern: "needle" }),
        read("x.txt"),
        submit({ answer: 1 }),
      ],
    });
    expect((await bed.agent.turn(bed.request())).outcome).toBe("submitted");
    expect(JSON.stringify(bed.model.calls[2]?.messages.at(-1))).toContain("x.txt");
  });

  test("reaches the gateway past a proxy of the machine", async () => {
    await using bed = await rig(
      { code: [submit({ answer: 1 })] },
      {
        kimi: {
          env: childEnv([], {
            HTTP_PROXY: "http://127.0.0.1:9",
            HTTPS_PROXY: "http://127.0.0.1:9",
          }),
        },
      },
    );
    expect((await bed.agent.turn(bed.request())).outcome).toBe("submitted");
  });
});
