import { totalTokens, type Usage } from "../../domain/budget.ts";
import type { LaneTurn } from "../../ports/gateway.ts";
import type { Exchanged, LaneFacts } from "../../ports/lane-facts.ts";
import type { ExchangeLog } from "./exchange-log.ts";
import { createIntake, type Intake } from "./intake.ts";
import type { Reply } from "./reply.ts";
import type { ResultTool } from "./result-tool.ts";

/** One turn's way through the gateway, as its parts share it. */
export interface Lane {
  readonly turn: LaneTurn;
  readonly tool: ResultTool<unknown>;
  readonly log: ExchangeLog;
  readonly intake: Intake;
  /** Takes down that a request for the model came. */
  count(offered: boolean): void;
  note(outcome: Exchanged, usage?: Usage): void;
  /** Tokens that the conversation had at its last metered answer. */
  contextTokens(): number;
  reject(what: string): void;
  /** Why every further request is turned down; undefined while they are taken. */
  shutBecause(): string | undefined;
  facts(): LaneFacts;
  /** Carries out an exchange of this lane, which `end` will not leave behind. */
  during(reply: Reply, exchange: () => Promise<void>): Promise<void>;
  /** Cuts what is still under way, and resolves when everything is recorded. */
  end(): Promise<void>;
}

/** Kimi tries five times; a server that was silent twice in a row would cost it many minutes. */
const maxStalls = 2;
const maxRejected = 50;

export function createLane(turn: LaneTurn, tool: ResultTool<unknown>, log: ExchangeLog): Lane {
  const rejected: string[] = [];
  const underWay = new Map<Reply, Promise<void>>();
  const state: {
    calls: number;
    last: Exchanged | undefined;
    offered: boolean;
    stalls: number;
    tokens: number;
  } = {
    calls: 0,
    last: undefined,
    offered: false,
    stalls: 0,
    tokens: 0,
  };
  const intake = createIntake();
  return {
    turn,
    tool,
    log,
    intake,
    count(offered) {
      state.calls += 1;
      // Sticky: a request that compacts the conversation offers no tools.
      state.offered ||= offered;
      turn.onActivity();
    },
    note(outcome, usage) {
      state.last = outcome;
      if (usage !== undefined) state.tokens = totalTokens(usage);
      state.stalls = outcome.kind === "stalled" ? state.stalls + 1 : 0;
    },
    contextTokens: () => state.tokens,
    reject(what) {
      if (rejected.length < maxRejected) rejected.push(what.slice(0, 200));
    },
    shutBecause() {
      if (state.stalls >= maxStalls)
        return `The model's server was silent ${state.stalls} times in a row.`;
      return state.last?.kind === "failed" && state.last.cause === "quota"
        ? state.last.text
        : undefined;
    },
    async during(reply, exchange) {
      const work = exchange().catch(() => reply.cut());
      underWay.set(reply, work);
      await work;
      underWay.delete(reply);
    },
    async end() {
      intake.end();
      for (const reply of underWay.keys()) reply.cut();
      await Promise.all(underWay.values());
      await log.flush();
    },
    facts: () => ({
      calls: state.calls,
      last: state.last,
      offered: state.offered,
      rejected: [...rejected],
    }),
  };
}
