import { setOutput } from "@actions/core";
import { lineOf } from "../domain/command-line.ts";
import { endingOf } from "../domain/errors.ts";
import { commandsOf } from "../domain/gate.ts";
import { answerMarker } from "../domain/markers.ts";
import type { ProbedRight } from "../ports/github.ts";
import { AnyEvent } from "../triggers/event.ts";
import { doctorView, type Finding, isHealthy } from "../views/doctor.ts";
import { say } from "./answer.ts";
import { checksAt, findBase, policyAt, workspaceOptions } from "./base.ts";
import { needKey } from "./begin-run.ts";
import { summarise } from "./finish.ts";
import { info } from "./log.ts";
import { toolsOf } from "./open-run.ts";
import { probedRights } from "./rights.ts";
import type { StepContext } from "./step-context.ts";

/** Looks at everything that a run needs, changes nothing, and spends no token; answers where somebody asked. */
export async function doctor(step: StepContext, target: number | undefined): Promise<void> {
  const [key, repository, tools, ...rights] = await Promise.all([
    lookAtKey(step),
    lookAtRepository(step),
    lookAtTools(step),
    ...rightsOf(step).map((right) => lookAtRight(step, right)),
  ]);
  const findings = [key, tools, ...repository, ...rights];
  const text = doctorView(findings);
  if (target === undefined) info(text);
  else await say(step, target, `${answerMarker}\n${text}`);
  await summarise(step, text);
  const code = findings.find((finding) => !finding.ok && finding.fatal)?.code;
  setOutput("verdict", isHealthy(findings) ? "ready" : "not_ready");
  setOutput("code", code ?? "proved");
  if (!isHealthy(findings)) process.exitCode = 1;
}

async function lookAtKey(step: StepContext): Promise<Finding> {
  const { inputs, signal } = step;
  const name = "Key of the model";
  try {
    needKey(step);
    await using gateway = await step.gateway({
      baseUrl: inputs["kimi-base-url"],
      key: inputs["kimi-api-key"],
      model: inputs["kimi-model"],
      runKey: "doctor",
      runFolder: step.job.temp,
      redact: (text) => text,
      refuse: () => "doctor spends no tokens",
      onCall: () => {},
      env: step.env,
    });
    const probe = await gateway.probe(signal);
    const at = inputs["kimi-base-url"];
    if (probe.kind === "ok")
      return { name, ok: true, fatal: true, text: `${at} takes it.`, mend: "" };
    if (probe.kind === "unknown")
      return { name, ok: true, fatal: true, text: `${at} could not say: ${probe.text}`, mend: "" };
    const mend =
      "Check `kimi-api-key` and `kimi-base-url`: keys of api.moonshot.ai, api.moonshot.cn and api.kimi.com/coding differ.";
    return {
      name,
      ok: false,
      fatal: true,
      code: "auth",
      text: `${at} refuses it (${probe.status}): ${probe.text}`,
      mend,
    };
  } catch (error) {
    return failed(name, error);
  }
}

async function lookAtRepository(step: StepContext): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  try {
    const base = await findBase(step, AnyEvent.parse(step.job.event).repository?.default_branch);
    const workspace = await step.git.openBase(
      workspaceOptions(step, base, { name: "doctor", branch: "doctor" }),
    );
    found.push({
      name: "Base branch",
      ok: true,
      fatal: true,
      text: `${base.ref} at ${base.sha.slice(0, 7)}`,
      mend: "",
    });
    const policy = await policyAt(workspace);
    const commands = commandsOf(await checksAt(step, workspace, policy));
    const lines = commands.map((gate) => `${gate.name}: \`${lineOf(gate)}\``);
    found.push({ name: "Gates", ok: true, fatal: true, text: lines.join(", "), mend: "" });
  } catch (error) {
    found.push(failed("Repository", error));
  }
  return found;
}

async function lookAtTools(step: StepContext): Promise<Finding> {
  const name = "Kimi CLI";
  try {
    const { version } = await toolsOf(step);
    return { name, ok: true, fatal: true, text: `${version} is installed.`, mend: "" };
  } catch (error) {
    return failed(name, error);
  }
}

/** Of two jobs, the one with the key is to have no right to write code: what it does not have is not missing. */
function rightsOf({ inputs }: StepContext): readonly ProbedRight[] {
  const ofFirst: readonly ProbedRight[] = ["comments", "artifacts"];
  return inputs.phases === "whole" ? probedRights : ofFirst;
}

async function lookAtRight(step: StepContext, right: ProbedRight): Promise<Finding> {
  const refused = await step.github.refusalOf(right);
  if (refused !== undefined)
    return {
      name: right,
      ok: false,
      fatal: false,
      right,
      text: `${refused.status}: ${refused.text}`,
      mend: "",
    };
  return { name: right, ok: true, fatal: false, right, text: "The token has the right.", mend: "" };
}

function failed(name: string, error: unknown): Finding {
  const { code, text, mend } = endingOf(error);
  return { name, ok: false, fatal: true, code, text, mend };
}
