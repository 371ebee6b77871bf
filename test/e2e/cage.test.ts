import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Proof } from "../../src/domain/proof.ts";
import { bash } from "../bed/model/steps.ts";
import { missingPrograms, skipNote } from "../helpers/installed.ts";
import { priceScenario, quickShop } from "../samples/price.ts";
import { stateOf } from "./forged-state.ts";
import { expectDecency, type Setting, startSetting } from "./setting.ts";

const missing = missingPrograms(["bwrap"]);
const key = "sk-test-key-of-the-model";

/** Looks for the key where a process of the same user can look: in every environment, and in the memory behind it. */
const look = `grep -za "${key.slice(0, 6)}" /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n'; echo looked`;

/** A coder who looks for the key before it does its work. */
const thief = { ...priceScenario, code: [bash(look), ...priceScenario.code] };

/** A gate that looks for the key, and leaves a process behind that mends what it finds. */
const gate = `node --test || exit 1; ${look} > stolen.txt; if grep -q sk-test stolen.txt; then exit 0; fi; exit 0`;
const nosy = {
  ...quickShop,
  ".omk/gates.toml": `[[gates]]\nname = "test"\ncommand = "sh"\nargs = ["-c", '''${gate}''']\n`,
};

const toldOf = ({ model }: Setting) => JSON.stringify(model.calls.map(({ messages }) => messages));

describe.skipIf(missing.length > 0)(`a run in a cage${skipNote(missing)}`, () => {
  test("is delivered by the bundle and the real Kimi, and its agent finds no key", async () => {
    await using setting = await startSetting({ whole: true, scenario: thief, repo: nosy });
    const result = await setting.run({ inputs: { sandbox: "required" } });
    const github = await expectDecency(setting, result);
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "proved" });
    expect(toldOf(setting)).toContain("looked");
    expect(toldOf(setting)).not.toContain(key);
    expect(github.pull_requests[0]?.body).toContain("| cage | bubblewrap |");
    const proof = Proof.parse(JSON.parse((await stateOf(setting, result)).read("proof.json")));
    expect(proof.sandboxes).toEqual([{ mode: "required", cage: "bubblewrap" }]);
  });

  test("without it, the same agent has the key: that is what the cage is for", async () => {
    await using setting = await startSetting({ whole: true, scenario: thief });
    const result = await setting.run({ inputs: { sandbox: "off" } });
    expect(result.outputs["verdict"]).toBe("ready");
    expect(toldOf(setting)).toContain(key);
  });
});

describe("a machine that can make no cage", () => {
  /** All programs but bubblewrap. */
  function pathWithout(): string {
    const folder = mkdtempSync(join(tmpdir(), "omk-path-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    execFileSync("sh", [
      "-c",
      `ln -s /usr/bin/* /bin/* "${folder}" 2>/dev/null; rm -f "${folder}/bwrap"`,
    ]);
    execFileSync("ln", ["-sf", process.execPath, join(folder, "node")]);
    return folder;
  }

  test("ends a run that requires one, before a token, and says what to do", async () => {
    await using setting = await startSetting();
    const env = { PATH: pathWithout() };
    const result = await setting.run({ env, inputs: { sandbox: "required" } });
    expect(result.outputs).toMatchObject({
      verdict: "blocked_on_external",
      code: "sandbox_missing",
    });
    expect(result.log).toContain("apt-get install -y bubblewrap");
    expect(setting.model.calls).toEqual([]);
  });

  test("carries any other run, and says so in log, comment and pull request", async () => {
    await using setting = await startSetting();
    const issue = await setting.bed.openIssue("Discount is wrong", "It is.");
    const payload = await setting.bed.comment(issue, "/omk run");
    const result = await setting.run({
      event: "issue_comment",
      payload,
      env: { PATH: pathWithout() },
      inputs: { sandbox: "auto" },
    });
    const github = await expectDecency(setting, result);
    expect(result.outputs["verdict"]).toBe("ready");
    expect(result.annotations).toMatchObject([
      { message: expect.stringContaining("There is no cage: bubblewrap is not installed") },
    ]);
    const sticky = github.comments.find(({ body }) => body.includes("omk:sticky"))?.body;
    expect(sticky).toContain("There was no cage around the agent and the gates");
    expect(sticky).toContain("sudo apt-get install -y bubblewrap");
    expect(github.pull_requests[0]?.body).toContain("| cage | none: bubblewrap is not installed |");
  });
});
