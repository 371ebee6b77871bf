import type { Build } from "../domain/action.ts";
import { logText } from "../domain/log-text.ts";

/** Where a command of `omk` writes, and what stops it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly signal: AbortSignal;
  /** What this `omk` was built from. */
  readonly build: Build;
}

/**
 * Exit codes of `omk`. `otherwise`: what was recorded fits together, but this version judges it otherwise than the one that
 * made it. `newer`: only a later version can read it.
 */
export const exit = { ok: 0, wrong: 1, usage: 2, otherwise: 3, newer: 4 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** What whoever typed the command can mend: nothing was found out of the run. */
export class UsageError extends Error {}

/** Longest text of one place in a report, in characters. */
const longest = 400;

/** A text that a stranger may have written, as one line that moves no cursor, hides nothing and commands no runner. */
export function harmless(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
  const one = logText(seen);
  return one.length <= longest ? one : `${one.slice(0, longest).toWellFormed()}…`;
}
