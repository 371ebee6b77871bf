// Ten small tasks with a real model on the bed: pass rate, tokens, minutes. Needs KIMI_API_KEY.
import { startBed } from "../test/bed/bed.ts";
import { tasks } from "../test/samples/tasks.ts";

const key = process.env["KIMI_API_KEY"] ?? "";
if (key === "") {
  console.error(
    "Set KIMI_API_KEY (and KIMI_BASE_URL, KIMI_MODEL where they differ): the ten tasks run with a real model.",
  );
  process.exit(2);
}

let passed = 0;
let tokens = 0;
let minutes = 0;
for (const task of tasks) {
  await using bed = await startBed({ repo: task.repo });
  const result = await bed.run({
    inputs: {
      task: task.task,
      "kimi-api-key": key,
      "budget-tokens": "1000000",
      "budget-minutes": "20",
      ...optional("kimi-base-url", process.env["KIMI_BASE_URL"]),
      ...optional("kimi-model", process.env["KIMI_MODEL"]),
    },
    timeoutMs: 1_500_000,
  });
  const ok =
    result.outputs["verdict"] === "ready" &&
    (await task.holds(bed, result.outputs["head-sha"] ?? ""));
  passed += ok ? 1 : 0;
  tokens += Number(result.outputs["tokens"] ?? 0);
  minutes += result.ms / 60_000;
  console.log(
    `${ok ? "✓" : "✗"} ${task.name}: ${result.outputs["verdict"]} (${result.outputs["code"]}), ${result.outputs["tokens"]} tokens, ${(result.ms / 60_000).toFixed(1)} min`,
  );
}
console.log(
  `\n${passed} of ${tasks.length} passed, ${tokens} tokens, ${minutes.toFixed(1)} minutes.`,
);
process.exitCode = passed === tasks.length ? 0 : 1;

function optional(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
