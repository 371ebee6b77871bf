import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { quotaFault } from "../bed/artifacts/twirp.ts";
import { startBed } from "../bed/bed.ts";
import { isRunning } from "../bed/runner/processes.ts";
import { inlineAction } from "./inline-action.ts";

const repo = { "README.md": "# hello\n" };
const up = (a: number, b: number) => a - b;
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const core = `import * as core from "${modules}/@actions/core/lib/core.js";\n`;
const artifact = `import { DefaultArtifactClient } from "${modules}/@actions/artifact/lib/artifact.js";\nconst client = new DefaultArtifactClient();\n`;

describe("the stand-in for the runner", () => {
  it("gives inputs, files, masks, state and summary as the runner does", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(
      `${core}
      core.setSecret("hunter2"); console.log("pw hunter2", core.getInput("github-token"));
      core.setOutput("multi", "a\\nb"); core.saveState("key", "v"); core.error("bad, 100%", { file: "a.ts", startLine: 3, title: "T" });
      await core.summary.addRaw("main ").write();
      console.log(JSON.stringify(process.env));`,
      `${core}console.log("post", core.getState("key"), core.getInput("plain")); await core.summary.addRaw("post").write();`,
    );
    const result = await bed.run({
      event: "workflow_dispatch",
      action: action.folder,
      inputs: { plain: "given" },
    });
    expect(result).toMatchObject({
      outcome: "success",
      exitCode: 0,
      outputs: { multi: "a\nb" },
      state: { key: "v" },
    });
    expect(result.summary).toContain("main");
    expect(result.summary).toContain("post");
    expect(result.log).toContain("pw *** ***");
    expect(result.postLog).toBe("post v given");
    expect(result.annotations).toEqual([
      { level: "error", message: "bad, 100%", title: "T", file: "a.ts", line: 3 },
    ]);
    const line = result.log.split("\n").find((text) => text.startsWith("{")) ?? "{}";
    const env = JSON.parse(line) as Record<string, string>;
    expect(env).toMatchObject({
      INPUT_WITH_BLANK: "1",
      "INPUT_GITHUB-TOKEN": "***",
      GITHUB_REPOSITORY: "octocat/hello",
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: await bed.git("rev-parse", "main"),
      GITHUB_RUN_ID: `${result.runId}`,
    });
    expect(env["VITEST"]).toBeUndefined();
    expect(result.survivors).toEqual([]);
    expect(result.peakRssBytes).toBeGreaterThan(1_000_000);
  });

  it("hands no NODE_OPTIONS and none of its own variables from one step to the next", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(
      `import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_ENV, "NODE_OPTIONS=--title=x\\nnode_options=y\\nGITHUB_REPOSITORY=evil/x\\nRUNNER_TEMP=/x\\nPLAIN=given\\n");`,
      `const { NODE_OPTIONS, node_options, GITHUB_REPOSITORY, PLAIN } = process.env;
      console.log(JSON.stringify({ NODE_OPTIONS, node_options, GITHUB_REPOSITORY, PLAIN }));`,
    );
    const result = await bed.run({ action: action.folder });
    expect(JSON.parse(result.postLog)).toEqual({
      GITHUB_REPOSITORY: "octocat/hello",
      PLAIN: "given",
    });
    expect(result.outcome).toBe("success");
    const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
    expect(result.annotations).toEqual([
      { level: "error", message },
      { level: "error", message },
    ]);
  });

  it("checks out shallow with the token in the configuration, at the same path each time", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(`
      import { execFileSync } from "node:child_process"; import { writeFileSync } from "node:fs";
      const git = (...args) => console.log("git:" + execFileSync("git", args, { encoding: "utf8" }).trim());
      git("rev-parse", "--is-shallow-repository"); git("branch", "--show-current"); git("rev-list", "--count", "HEAD");
      git("config", "--get-regexp", "extraheader"); git("ls-remote", "origin", "HEAD");
      writeFileSync("left-over", "");`);
    const first = await bed.run({ event: "workflow_dispatch", action: action.folder });
    const said = first.log.split("\n").map((line) => line.replace("git:", ""));
    expect(said.slice(0, 3)).toEqual(["true", "main", "1"]);
    expect(said[3]).toContain(`http.${bed.serverUrl}/.extraheader AUTHORIZATION: basic`);
    expect(said[4]).toContain(await bed.git("rev-parse", "main"));
    let clean = false;
    const checkout = async (folder: string) => void (clean = !existsSync(`${folder}/left-over`));
    await using nothing = await inlineAction("");
    const second = await bed.run({ action: nothing.folder, checkout });
    expect(second.workspace).toBe(first.workspace);
    expect(second.runId).toBe(first.runId + 1);
    expect(clean).toBe(true);
  });

  it("checks out a pull request's merge detached", async () => {
    await using bed = await startBed({ repo });
    const at = { owner: bed.owner, repo: bed.repo };
    await bed.bot.repos.createOrUpdateFileContents({
      ...at,
      path: "x",
      message: "x",
      content: "",
      branch: "main",
    });
    const sha = await bed.git("rev-parse", "main~1");
    await bed.bot.git.createRef({ ...at, ref: "refs/heads/work", sha });
    const change = {
      path: "y",
      message: "y",
      content: Buffer.from("y").toString("base64"),
      branch: "work",
    };
    await bed.bot.repos.createOrUpdateFileContents({ ...at, ...change });
    const { data: pull } = await bed.bot.pulls.create({
      ...at,
      head: "work",
      base: "main",
      title: "x",
    });
    await using action = await inlineAction(`
      import { execFileSync } from "node:child_process"; import { readdirSync } from "node:fs";
      console.log(execFileSync("git", ["rev-parse", "--abbrev-ref", "HEAD"], { encoding: "utf8" }).trim());
      console.log(readdirSync(".").join(), process.env.GITHUB_REF, process.env.GITHUB_HEAD_REF);`);
    const result = await bed.run({
      event: "pull_request",
      payload: { pull_request: pull },
      action: action.folder,
    });
    expect(result.log).toBe(`HEAD\n.git,README.md,x,y refs/pull/${pull.number}/merge work`);
  });

  it("cancels by SIGINT, then runs the post step", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(
      `process.on("SIGINT", () => { console.log("got SIGINT"); process.exit(130); }); console.log("ready"); setInterval(() => {}, 1000);`,
      `console.log("post ran");`,
    );
    const result = await bed.run({
      action: action.folder,
      cancelAfter: (line) => line === "ready",
    });
    expect(result).toMatchObject({
      outcome: "cancelled",
      exitCode: 130,
      log: "ready\ngot SIGINT",
      postLog: "post ran",
    });
  });

  it("climbs the ladder to SIGTERM and SIGKILL when the action will not end", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(
      `for (const s of ["SIGINT", "SIGTERM"]) process.on(s, () => console.log(s)); console.log("ready"); setInterval(() => {}, 1000);`,
    );
    const result = await bed.run({
      action: action.folder,
      cancelAfter: (line) => line === "ready",
    });
    expect(result).toMatchObject({
      outcome: "cancelled",
      exitCode: null,
      signal: "SIGKILL",
      log: "ready\nSIGINT\nSIGTERM",
    });
    expect(result.ms).toBeGreaterThan(10_000);
  });

  it("finds children that outlive the step, also without their tag, and ends them", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(`
      import { spawn } from "node:child_process";
      const start = (env) => spawn("sleep", ["60"], { detached: true, stdio: "ignore", env, cwd: "/" });
      const one = start(process.env), two = start({});
      console.log("pids", one.pid, two.pid); one.unref(); two.unref();
      await new Promise((resolve) => setTimeout(resolve, 600));`);
    const { log, survivors } = await bed.run({ action: action.folder });
    const pids = log.split(" ").slice(1).map(Number);
    expect(survivors.map(({ pid }) => pid).toSorted(up)).toEqual(pids.toSorted(up));
    expect(survivors[0]?.command).toBe("sleep 60");
    expect(pids.filter(isRunning)).toEqual([]);
  });

  it("loses the machine without a post step", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(
      `console.log("ready"); setInterval(() => {}, 1000);`,
      `console.log("post ran");`,
    );
    const result = await bed.run({
      action: action.folder,
      cancelAfter: () => true,
      skipPost: true,
    });
    expect(result).toMatchObject({ outcome: "cancelled", signal: "SIGKILL", postLog: "" });
  });

  it("hands over a running step", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(`console.log("ready"); setInterval(() => {}, 1000);`);
    const step = bed.start({ action: action.folder });
    expect(await step.started).toBe(step.pid);
    step.kill("SIGTERM");
    expect(await step.result).toMatchObject({ outcome: "failure", signal: "SIGTERM" });
  });
});

describe("artifacts", () => {
  it("carries files from one run to another by the real client", async () => {
    await using bed = await startBed({ repo });
    await using upload = await inlineAction(`
      ${artifact}${core}
      import { writeFileSync } from "node:fs"; import { randomBytes } from "node:crypto";
      const temp = process.env.RUNNER_TEMP; const bytes = randomBytes(9_000_000);
      writeFileSync(temp + "/state.bin", bytes);
      const up = await client.uploadArtifact("omk-state-1", [temp + "/state.bin"], temp, { retentionDays: 5 });
      core.setOutput("id", up.id); core.setOutput("end", bytes.subarray(-20).toString("hex"));
      await client.uploadArtifact("omk-state-1", [temp + "/state.bin"], temp).catch((error) => core.setOutput("again", error.message));`);
    const first = await bed.run({ action: upload.folder });
    expect(first.log).not.toContain("rror:");
    expect(first.outputs["again"]).toContain("409");

    await using download = await inlineAction(`
      ${artifact}${core}
      import { readFileSync } from "node:fs";
      const [repositoryOwner, repositoryName] = process.env.GITHUB_REPOSITORY.split("/");
      const findBy = { token: core.getInput("github-token"), workflowRunId: Number(core.getInput("plain")), repositoryOwner, repositoryName };
      core.setOutput("own", (await client.listArtifacts()).artifacts.length);
      const { artifact } = await client.getArtifact("omk-state-1", { findBy });
      const { downloadPath, digestMismatch } = await client.downloadArtifact(artifact.id, { findBy, path: process.env.RUNNER_TEMP, expectedHash: artifact.digest });
      core.setOutput("mismatch", digestMismatch);
      core.setOutput("end", readFileSync(downloadPath + "/state.bin").subarray(-20).toString("hex"));`);
    const second = await bed.run({ action: download.folder, inputs: { plain: `${first.runId}` } });
    expect(second.outputs).toEqual({ own: "0", mismatch: "false", end: first.outputs["end"] });

    const { data: run } = await bed.bot.actions.getWorkflowRun({
      owner: bed.owner,
      repo: bed.repo,
      run_id: first.runId,
    });
    expect(run).toMatchObject({
      status: "completed",
      conclusion: "success",
      event: "workflow_dispatch",
    });
    const { data } = await bed.bot.actions.listArtifactsForRepo({
      owner: bed.owner,
      repo: bed.repo,
      name: "omk-state-1",
    });
    expect(data.artifacts[0]).toMatchObject({
      id: Number(first.outputs["id"]),
      workflow_run: { id: first.runId },
    });
    expect((await bed.export()).artifacts).toMatchObject([
      { name: "omk-state-1", workflow_run: { id: first.runId } },
    ]);
    const rest = bed.calls.filter(({ path }) => path.includes("/actions/"));
    expect(rest.flatMap(({ offSchema, refused }) => [...offSchema, ...refused])).toEqual([]);
  });

  it("can be out of storage", async () => {
    await using bed = await startBed({ repo });
    bed.faults.push(quotaFault());
    await using action = await inlineAction(`
      ${artifact}
      await client.uploadArtifact("x", [process.env.GITHUB_WORKSPACE + "/README.md"], process.env.GITHUB_WORKSPACE).catch((error) => console.log(error.name, error.message));`);
    expect((await bed.run({ action: action.folder })).log).toContain(
      "Artifact storage quota has been hit",
    );
    expect(await readFile(`${modules}/@actions/artifact/package.json`, "utf8")).toContain("6.2.1");
  });
});
