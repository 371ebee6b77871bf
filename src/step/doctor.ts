import { info, setOutput } from "@actions/core";
import { startGateway } from "../adapters/gateway/gateway.ts";
import { openBase } from "../adapters/git/open-workspace.ts";
import { hostEnv } from "../adapters/process/environment.ts";
import { lineOf } from "../domain/command-line.ts";
import { endingOf } from "../domain/errors.ts";
import type { Right } from "../domain/event.ts";
import { AnyEvent } from "../triggers/event.ts";
import { doctorView, type Finding, isHealthy } from "../views/doctor.ts";
import { answerMarker } from "../views/markers.ts";
import { logText } from "../views/terminal.ts";
import { say } from "./answer.ts";
import { checksAt, findBase, policyAt, workspaceOptions } from "./base.ts";
import { needKey } from "./begin-run.ts";
import type { Desk } from "./desk.ts";
import { summarise } from "./finish.ts";
import { toolsOf } from "./open-run.ts";
import { type Probe, probes, refusalOf } from "./probes.ts";

/** Looks at everything that a run needs, changes nothing, and spends no token; answers where somebody asked. */
export async function doctor(desk: Desk, target: number | undefined): Promise<void> {
  const [key, repository, tools, ...rights] = await Promise.all([
    lookAtKey(desk),
    lookAtRepository(desk),
    lookAtTools(desk),
    ...probesOf(desk).map((probe) => lookAtRight(desk, probe)),
  ]);
  const findings = [key, tools, ...repository, ...rights];
  const text = doctorView(findings);
  if (target === undefined) info(logText(text));
  else await say(desk, target, `${answerMarker}\n${text}`);
  await summarise(text);
  const code = findings.find((finding) => !finding.ok && finding.fatal)?.code;
  setOutput("verdict", isHealthy(findings) ? "ready" : "not_ready");
  setOutput("code", code ?? "proved");
  if (!isHealthy(findings)) process.exitCode = 1;
}

async function lookAtKey(desk: Desk): Promise<Finding> {
  const { inputs, signal } = desk;
  const name = "Key of the model";
  try {
    needKey(desk);
    await using gateway = await startGateway({
      baseUrl: inputs["kimi-base-url"],
      key: inputs["kimi-api-key"],
      model: inputs["kimi-model"],
      runKey: "doctor",
      runFolder: desk.job.temp,
      redact: (text) => text,
      refuse: () => "doctor spends no tokens",
      onCall: () => {},
      env: hostEnv(),
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

async function lookAtRepository(desk: Desk): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  try {
    const base = await findBase(desk, AnyEvent.parse(desk.job.event).repository?.default_branch);
    const workspace = await openBase(
      workspaceOptions(desk, base, { name: "doctor", branch: "doctor" }),
    );
    found.push({
      name: "Base branch",
      ok: true,
      fatal: true,
      text: `${base.ref} at ${base.sha.slice(0, 7)}`,
      mend: "",
    });
    const policy = await policyAt(workspace);
    const { gates, setup } = await checksAt(desk, workspace, policy);
    const commands = [...(setup === undefined ? [] : [setup]), ...gates];
    const lines = commands.map((gate) => `${gate.name}: \`${lineOf(gate)}\``);
    found.push({ name: "Gates", ok: true, fatal: true, text: lines.join(", "), mend: "" });
  } catch (error) {
    found.push(failed("Repository", error));
  }
  return found;
}

async function lookAtTools(desk: Desk): Promise<Finding> {
  const name = "Kimi CLI";
  try {
    const { version } = await toolsOf(desk);
    return { name, ok: true, fatal: true, text: `${version} is installed.`, mend: "" };
  } catch (error) {
    return failed(name, error);
  }
}

/** Of two jobs, the one with the key is to have no right to write code: what it does not have is not missing. */
function probesOf({ inputs }: Desk): readonly Probe[] {
  const ofFirst: readonly Right[] = ["comments", "artifacts"];
  return inputs.phases === "whole" ? probes : probes.filter(({ right }) => ofFirst.includes(right));
}

async function lookAtRight(desk: Desk, { right, ask }: Probe): Promise<Finding> {
  const refused = await refusalOf(desk, ask);
  if (refused !== undefined)
    return { name: right, ok: false, fatal: false, right, text: refused, mend: "" };
  return { name: right, ok: true, fatal: false, right, text: "The token has the right.", mend: "" };
}

function failed(name: string, error: unknown): Finding {
  const { code, text, mend } = endingOf(error);
  return { name, ok: false, fatal: true, code, text, mend };
}
