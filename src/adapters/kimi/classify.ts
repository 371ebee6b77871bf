import type { TurnFailure } from "../../domain/verdict.ts";
import type { Exchanged, LaneFacts } from "../../ports/lane-facts.ts";
import type { Exit } from "../process/spawn.ts";
import {
  exchangeFailure,
  type Failed,
  failed,
  lengthText,
  seconds,
  truncatedText,
} from "./exchange-failure.ts";
import type { WireFacts } from "./wire.ts";

/** Everything that is known of a turn when its process is gone. */
export interface TurnEvidence {
  readonly exit: Exit;
  readonly gateway: LaneFacts;
  readonly wire: WireFacts;
  readonly resumeHint: boolean;
  /** Whether a valid result was handed in. */
  readonly submitted: boolean;
  /** What Kimi has against the config that we wrote. */
  readonly complaint: string | undefined;
  /** The last of stderr, redacted. */
  readonly stderr: string;
  readonly idleMs: number;
  readonly wallMs: number;
}

/**
 * Tells how a turn failed, or that it did not (undefined). The exit code alone is no evidence either way: Kimi exits 0
 * on cut streams, and 1 on everything from a wrong key to a full context. What happened first is asked first: our own
 * refusals and stops, then what the model's server said, then what Kimi recorded.
 *
 * A valid result counts although its turn ended oddly (`length`, cut) in what the model said after it, if Kimi itself
 * ended well: exit 0, resume hint, turn `completed` without a stop reason.
 */
export function classify(evidence: TurnEvidence): Failed | undefined {
  return (
    setupFailure(evidence) ??
    stopFailure(evidence) ??
    (endedWell(evidence)
      ? quietFailure(evidence)
      : (serverFailure(evidence) ?? kimiFailure(evidence)))
  );
}

function setupFailure({ exit, complaint, gateway }: TurnEvidence): Failed | undefined {
  if (exit.notStarted !== undefined)
    return failed("tool_setup", `Kimi could not be started: ${exit.notStarted}`);
  if (complaint !== undefined)
    return failed("tool_setup", `Kimi refused its configuration: ${complaint}`);
  if (gateway.calls > 0 && !gateway.offered) {
    return failed(
      "tool_setup",
      "Kimi ran without the tool that takes its result: its connection to us failed.",
    );
  }
  return undefined;
}

function stopFailure({ exit, gateway, idleMs, wallMs }: TurnEvidence): Failed | undefined {
  if (exit.aborted) return failed("killed", "The turn was cancelled.");
  if (gateway.last?.kind === "refused") return failed("budget", gateway.last.reason);
  if (exit.timedOut)
    return failed(
      "timeout",
      `Kimi was stopped after ${seconds(wallMs)}, the most a turn may take.`,
    );
  if (!exit.idled) return undefined;
  const meanwhile = gateway.last === undefined ? "" : lastWords(gateway.last);
  return failed(
    "timeout",
    `Kimi was stopped after ${seconds(idleMs)} without any sign of life.${meanwhile}`,
  );
}

function lastWords(last: Exchanged): string {
  const failure = exchangeFailure(last);
  return failure === undefined ? "" : ` Before that: ${failure.text}`;
}

function endedWell({ exit, wire, resumeHint }: TurnEvidence): boolean {
  return exit.exitCode === 0 && resumeHint && wire.ended?.reason === "completed";
}

/** What Kimi takes for a good end, and is none. */
function quietFailure({ wire, gateway, submitted }: TurnEvidence): Failed | undefined {
  if (wire.ended?.stopReason === "repeat_breaker") {
    return failed(
      "repeat_breaker",
      "Kimi made the same tool call twelve times in a row and was stopped.",
    );
  }
  if (wire.ended?.stopReason !== undefined) {
    return failed("no_result", `Kimi ended its turn early: ${wire.ended.stopReason}.`);
  }
  if (submitted) return undefined;
  const last = gateway.last === undefined ? undefined : exchangeFailure(gateway.last);
  if (last !== undefined) return last;
  if (wire.finish === undefined) return failed("truncated", truncatedText);
  if (wire.finish === "length") return failed("length", lengthText);
  return failed("no_result", "Kimi ended its turn without handing in a result.");
}

function serverFailure({ gateway }: TurnEvidence): Failed | undefined {
  return gateway.last === undefined ? undefined : exchangeFailure(gateway.last);
}

/** What Kimi itself gave up over, while the server had answered well. */
function kimiFailure({ wire, exit, gateway, stderr }: TurnEvidence): Failed {
  const error = wire.ended?.error;
  const said =
    error === undefined ? lastLine(stderr) : `${error.code}: ${error.message}`.slice(0, 600);
  const known = kimiWords.find(({ words }) => words.test(said));
  if (known !== undefined) return failed(known.outcome, `${known.lead} ${said}`);
  if (exit.signal !== undefined || (exit.exitCode ?? 0) > 128) {
    return failed("killed", `Kimi was killed (${exit.signal ?? exit.exitCode}).`);
  }
  if (gateway.calls === 0)
    return failed("tool_setup", `Kimi ended before its first question to the model. ${said}`);
  return failed(
    "truncated",
    `Kimi gave up (exit code ${exit.exitCode}) over an answer that it could not read. ${said}`,
  );
}

interface KimiWords {
  readonly words: RegExp;
  readonly outcome: TurnFailure;
  readonly lead: string;
}

const kimiWords: readonly KimiWords[] = [
  { words: /max_steps/, outcome: "max_steps", lead: "Kimi used up the steps of its turn." },
  {
    words: /compaction|ContextOverflow/i,
    outcome: "context_overflow",
    lead: "Kimi's conversation outgrew the model's context.",
  },
  {
    words: /safety policy|content.?filter/i,
    outcome: "content_filter",
    lead: "The model's provider blocked the answer.",
  },
];

function lastLine(stderr: string): string {
  const lines = stderr
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("See log:"));
  return (lines.findLast((line) => line.startsWith("error:")) ?? lines.at(-1) ?? "").slice(0, 600);
}
