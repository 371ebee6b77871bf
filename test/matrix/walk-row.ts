import type { Phase } from "../../src/domain/phase.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import type { Agent } from "../../src/ports/agent.ts";
import { pullRequestView } from "../../src/views/pull-request.ts";
import { type Script, scriptedAgent } from "../helpers/scripted-agent.ts";
import { bench } from "./bench.ts";
import type { Language } from "./language.ts";
import { all, type Edit, repoAt } from "./repo.ts";
import type { Guard, Row } from "./row.ts";

/** What became of a row. */
export interface Walked {
  readonly state: AutopilotState;
  /** Before a person was asked, where one was. */
  readonly asked?: AutopilotState;
  /** Who said no, or that nothing is shown. */
  readonly guards: readonly Guard[];
  /** What the guards say, and what a reader of the pull request is told. */
  readonly evidence: string;
  readonly pullRequest: string;
}

/** Takes one row through the engine. */
export async function walkRow(language: Language, row: Row): Promise<Walked> {
  const prepared = { bug: language.addBugTest, elsewhere: language.redElsewhere, green: () => {} };
  using place = await bench({
    fixture: language.folder,
    prepare: (checkout) => prepared[row.base](repoAt(checkout, checkout)),
  });
  const agent = scriptedBy(language, row, place.home);
  const state = await place.run(agent);
  if (row.expect.kind === "approval" && state.ending?.verdict === "blocked_on_human")
    return walked(await place.approve(agent), state);
  return walked(state);
}

/** The agent of a row. */
export function scriptedBy(language: Language, row: Row, home: string): Agent {
  return scriptedAgent(scriptOf(row, home, language.tidy));
}

/** What the agent of a row does: it works once, and every reviewer agrees with it. */
function scriptOf(row: Row, home: string, tidy: Edit = () => {}): Script {
  let done: string[] = [];
  const once = (role: string, edit: Row["code"], cwd: string) => {
    if (!done.includes(role)) all(edit, tidy)(repoAt(cwd, home));
    done = [...done, role];
  };
  return ({ role, cwd }) => {
    switch (role) {
      case "planner":
        return {
          outcome: "plan",
          title: "Pad cents",
          summary: "Pad cents below ten.",
          criteria: [{ id: "C1", text: "1205 cents are 12.05" }],
          changed_expectations: row.announced ?? [],
        };
      case "coder":
        once(role, row.code, cwd);
        return { summary: "Mended." };
      case "tester":
        once(role, row.test, cwd);
        return {
          summary: "Tested.",
          claims: row.claim === "" ? [] : [{ criterion: "C1", test: row.claim }],
        };
      default:
        return { summary: "Looks right.", findings: [] };
    }
  };
}

function walked(state: AutopilotState, asked?: AutopilotState): Walked {
  const of = asked ?? state;
  return {
    state,
    ...(asked === undefined ? {} : { asked }),
    guards: guardsOf(of),
    evidence: evidenceOf(of),
    pullRequest: pullRequestView(of).body,
  };
}

function guardsOf(state: AutopilotState): readonly Guard[] {
  const { policyCheck, judgement } = state;
  const blocking = (policyCheck?.violations ?? []).filter(({ mode }) => mode === "block");
  const rules = new Set(blocking.map(({ rule }) => `policy ${rule}` as const));
  const isShown = judgement?.criteria.every(({ status }) => status === "shown") ?? false;
  const others: readonly (readonly [Guard, boolean])[] = [
    ["old tests", (judgement?.changed.length ?? 0) > 0],
    ["clean room", rejectedIn(state, "verify").some(({ code }) => code === "verify_red")],
    ["gates", rejectedIn(state, "test").length > 0],
    ["unproven", !isShown],
  ];
  return [...rules, ...others.flatMap(([guard, saysNo]) => (saysNo ? [guard] : []))];
}

function rejectedIn({ phaseLog }: AutopilotState, phase: Phase): AutopilotState["phaseLog"] {
  return phaseLog.filter(
    (entry) => entry.phase === phase && ["rejected", "failed"].includes(entry.outcome),
  );
}

function evidenceOf(state: AutopilotState): string {
  const violations =
    state.policyCheck?.violations.map((v) => `${v.rule} ${v.path} ${v.text}`) ?? [];
  const changed = state.judgement?.changed.map((t) => `${t.test} ${t.file}`) ?? [];
  const said = state.phaseLog
    .filter(({ outcome }) => outcome === "rejected" || outcome === "failed")
    .map((e) => `${e.note}\n${e.evidence ?? ""}`);
  return [...violations, ...changed, ...said].join("\n");
}
