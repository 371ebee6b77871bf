// The main job on the offline bed, shown live: a small repository with a real defect becomes a pull request.
//   npm run demo                                  scripted model, real everything else
//   npm run demo -- --task "..." --repo <path>    the real model, with KIMI_API_KEY, on a copy of any repository
import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { startBed } from "../test/bed/bed.ts";
import { startModel } from "../test/bed/model/server.ts";
import { priceScenario, priceShop, priceTask } from "../test/samples/price.ts";
import { showGitHub } from "./show.ts";

const usage = `Without a key: npm run demo
With the real model: KIMI_API_KEY=... npm run demo -- --task "What is to be done" --repo <path of a git repository> [--model <name>] [--base-url <address>]`;

/** What the client of the artifact service says at each upload. */
const chatter =
  /^(?:(?:Artifact name|Root directory input) is valid!|(?:Beginning upload of|Finished uploading|Finalizing) artifact.*|Uploading artifact: .*|Uploaded bytes \d+|SHA256 digest of uploaded artifact is .*|Artifact \S+ successfully finalized.*)$/;

function given() {
  const options = {
    task: { type: "string" },
    repo: { type: "string" },
    model: { type: "string" },
    "base-url": { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Something to begin with: the demo works on a copy of the last commit. */
async function assertRepository(path: string): Promise<void> {
  if (!existsSync(join(path, ".git"))) refuse(`${path} is no git repository.`);
  const head = await execa("git", ["-C", path, "rev-parse", "--verify", "-q", "HEAD"], {
    reject: false,
  });
  if (head.failed) refuse(`${path} has no commit yet: the demo works on a copy of the last one.`);
}

/** Nothing was begun yet. */
function refuse(why: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}

const values = given();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const key = process.env["KIMI_API_KEY"] ?? "";
const isReal = values.task !== undefined || values.repo !== undefined;
if (isReal && ((values.task ?? "").trim() === "" || (values.repo ?? "") === ""))
  refuse("The real model needs both, a task and a repository.");
if (!isReal && (values.model !== undefined || values["base-url"] !== undefined))
  refuse("`--model` and `--base-url` are of the real model, which needs a task and a repository.");
if (isReal && key === "") refuse("The real model needs its key, in KIMI_API_KEY.");
if (values.repo !== undefined) await assertRepository(values.repo);

await using bed = await startBed({
  repo: values.repo === undefined ? priceShop : { worktree: values.repo },
});
await using model = await startModel(priceScenario, { key: "demo-key" });
console.log(
  isReal
    ? `The real model at work on a copy of ${values.repo}; GitHub is emulated.\n`
    : "A scripted model; real Kimi CLI, git, gates and artifacts; GitHub is emulated.\n",
);
const result = await bed.run({
  inputs: {
    task: values.task ?? priceTask,
    "kimi-api-key": isReal ? key : "demo-key",
    ...(isReal
      ? optional("kimi-base-url", values["base-url"])
      : { "kimi-base-url": model.baseUrl }),
    ...optional("kimi-model", values.model),
  },
  onLine: (line) => {
    if (!chatter.test(line)) console.log(`  ${line}`);
  },
  timeoutMs: isReal ? 5_400_000 : 300_000,
});

const out = "demo-out";
const github = await bed.export();
const runKey = result.outputs["run-key"];
const left = runKey === undefined ? undefined : join(result.temp, "omk", runKey);
// A run that has left nothing takes nothing of an earlier one away.
const isKept = left !== undefined && existsSync(left);
if (isKept) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  await cp(left, join(out, "run"), { recursive: true });
  await writeFile(join(out, "github.json"), `${JSON.stringify(github, null, 2)}\n`);
}

await showGitHub(bed, github);
console.log(
  `\nVerdict: ${result.outputs["verdict"] ?? "none"}. Tokens: ${result.outputs["tokens"] ?? "0"}. ${(result.ms / 1000).toFixed(1)} s.`,
);
console.log(
  isKept
    ? `Run folder: ${out}/run. What GitHub holds: ${out}/github.json.`
    : `The run left no folder: nothing was written to ${out}.`,
);
process.exitCode = result.outputs["verdict"] === "ready" ? 0 : 1;

function optional(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
