import type { AutopilotState } from "../../src/domain/state.ts";
import type { Guard, Row } from "./row.ts";
import type { Walked } from "./walk-row.ts";

type Of<K extends Row["expect"]["kind"]> = Extract<Row["expect"], { kind: K }>;

/** In what a run is not what its row expects; empty where all is well. */
export function whatIsWrong({ expect: expected }: Row, walked: Walked): readonly string[] {
  switch (expected.kind) {
    case "ready":
    case "limit":
      return mustBeReady(walked.state);
    case "blocked":
      return [...mustNotBeReady(walked.state), ...mustSayNo(expected.by, walked)];
    case "approval":
      return mustAsk(expected, walked);
    case "caught":
      return expected.by.includes("unproven")
        ? [...mustSayNo(expected.by, walked), ...mustName(expected.names, walked.pullRequest)]
        : mustBeCaught(expected, walked);
  }
}

function mustBeCaught({ by, names }: Of<"caught">, walked: Walked): readonly string[] {
  return [
    ...mustNotBeReady(walked.state),
    ...mustSayNo(by, walked),
    ...mustName(names, walked.evidence),
  ];
}

function mustAsk({ names }: Of<"approval">, { state, asked, evidence }: Walked): readonly string[] {
  if (asked === undefined) return [`nobody was asked: it ended ${ended(state)}`];
  return [...mustName([names], evidence), ...mustBeReady(state)];
}

function mustBeReady(state: AutopilotState): readonly string[] {
  return state.ending?.verdict === "ready" ? [] : [`it ended ${ended(state)}`];
}

/** An ending by our own fault says nothing about the change. */
function mustNotBeReady(state: AutopilotState): readonly string[] {
  const isJudged = ["not_ready", "blocked_on_human"].includes(state.ending?.verdict ?? "");
  return isJudged ? [] : [`it ended ${ended(state)}`];
}

function mustSayNo(by: readonly Guard[], { guards, state }: Walked): readonly string[] {
  if (guards.some((guard) => by.includes(guard))) return [];
  return [`not ${by.join(" or ")} but ${guards.join(", ") || "nobody"} said no: ${ended(state)}`];
}

function mustName(names: readonly string[], text: string): readonly string[] {
  if (names.some((name) => text.includes(name))) return [];
  return [`the evidence names none of ${names.join(", ")}:\n${text}`];
}

function ended({ ending }: AutopilotState): string {
  return `${ending?.verdict} (${ending?.code}): ${ending?.text}`;
}
