import type { z } from "zod";
import { BranchOrNone, MinuteAmount, TokenAmount } from "../../domain/amounts.ts";
import { closest } from "../../domain/closest.ts";
import { parseReview, type Review, reviewerNames } from "../../domain/review.ts";

/** What a command's own line asks for; what is not here stays with the inputs. */
export interface RunOptions {
  readonly budgetTokens?: number;
  readonly budgetMinutes?: number;
  readonly draft?: boolean;
  readonly review?: Review;
  /** The branch to start from and to open the pull request against. */
  readonly base?: string;
}

/** The name of an option, as it stands behind two dashes. */
export type OptionName = "budget-tokens" | "budget-minutes" | "draft" | "review" | "base";

/** A line's options and the words that are none; or one sentence about what is wrong with them. */
export type ReadOptions =
  | { readonly options: RunOptions; readonly words: string }
  | { readonly problem: string };

type Read = { readonly options: RunOptions } | { readonly allowed: string };

/**
 * Reads `--name value` and `--name=value` anywhere in a command's line, outside of inline code. `--` alone ends them.
 * An unknown one is a problem and never part of the text: it would look as if it had been obeyed.
 * `plain` is the line with inline code blanked out, of the same length.
 */
export function readOptions(
  line: { readonly text: string; readonly plain: string },
  allowed: readonly OptionName[],
): ReadOptions {
  const tokens = tokensOf(line);
  const end = tokens.findIndex(({ text }) => text === "--");
  const before = end < 0 ? tokens : tokens.slice(0, end);
  const behind = end < 0 ? [] : tokens.slice(end + 1);
  const words: Token[] = [];
  const seen = new Map<OptionName, RunOptions>();
  for (let index = 0; index < before.length; index += 1) {
    const token = before[index];
    if (token === undefined) break;
    if (!token.isOption) {
      words.push(token);
      continue;
    }
    const read = readOne(token.text, valueBehind(before, index), { allowed, seen });
    if ("problem" in read) return read;
    if (read.took) index += 1;
  }
  const options = [...seen.values()].reduce((all, one) => ({ ...all, ...one }), {});
  return { options, words: [...words, ...behind].map(({ text }) => text).join(" ") };
}

interface Token {
  readonly text: string;
  readonly isOption: boolean;
}

function tokensOf({ text, plain }: { text: string; plain: string }): readonly Token[] {
  return [...plain.matchAll(/\S+/g)].map(({ 0: token, index }) => ({
    text: text.slice(index, index + token.length),
    isOption: /^--[A-Za-z_]/.test(token),
  }));
}

/** An option is no value of another one. */
function valueBehind(tokens: readonly Token[], index: number): string | undefined {
  const next = tokens[index + 1];
  return next === undefined || next.isOption ? undefined : next.text;
}

interface Around {
  readonly allowed: readonly OptionName[];
  readonly seen: Map<OptionName, RunOptions>;
}

function readOne(
  token: string,
  next: string | undefined,
  { allowed, seen }: Around,
): { readonly took: boolean } | { readonly problem: string } {
  const [, given = "", , inline] = /^--([^=]*)(=(.*))?$/s.exec(token) ?? [];
  const name = optionNames.find((one) => one === given.toLowerCase());
  if (name === undefined) return { problem: unknown(given, allowed) };
  if (!allowed.includes(name))
    return { problem: `\`--${name}\` does not go with this command.${listed(allowed)}` };
  if (seen.has(name)) return { problem: `\`--${name}\` stands there twice.` };
  const value = name === "draft" ? inline : (inline ?? next);
  const read = readers[name](value);
  if ("allowed" in read) return { problem: wrong(name, value, read.allowed) };
  seen.set(name, read.options);
  return { took: value !== undefined && inline === undefined };
}

function wrong(name: OptionName, value: string | undefined, allowed: string): string {
  const shown = value === undefined ? "has no value" : `is \`${shownValue(value)}\``;
  return `\`--${name}\` ${shown}; it takes ${allowed}.`;
}

const readers: Record<OptionName, (value: string | undefined) => Read> = {
  "budget-tokens": (value) => parsed(TokenAmount, value, (budgetTokens) => ({ budgetTokens })),
  "budget-minutes": (value) => parsed(MinuteAmount, value, (budgetMinutes) => ({ budgetMinutes })),
  draft: (value) => (value === undefined ? { options: { draft: true } } : { allowed: "no value" }),
  review(value) {
    const review = value === undefined ? undefined : parseReview(value);
    if (review !== undefined) return { options: { review } };
    return {
      allowed: `auto, wall, none, or reviewers joined by commas: ${reviewerNames.join(", ")}`,
    };
  },
  base: (value) => parsed(Branch, value, (base) => ({ base })),
};

const optionNames: readonly OptionName[] = [
  "budget-tokens",
  "budget-minutes",
  "draft",
  "review",
  "base",
];

const Branch = BranchOrNone.max(255, "a shorter name")
  .regex(/^[^-/.]/, "the name of a branch")
  .refine((name) => !/\.\.|@\{|\/\/|[/.]$|\p{Cc}/u.test(name), "the name of a branch");

function parsed<T>(
  schema: z.ZodType<T, string>,
  value: string | undefined,
  options: (value: T) => RunOptions,
): Read {
  const result = schema.safeParse(value ?? "");
  if (result.success) return { options: options(result.data) };
  return { allowed: result.error.issues[0]?.message ?? "another value" };
}

function unknown(given: string, allowed: readonly OptionName[]): string {
  const near = closest(given, allowed);
  const meant = near === undefined ? listed(allowed) : ` Did you mean \`--${near}\`?`;
  return `\`--${shownValue(given)}\` is no option.${meant} Text that begins with two dashes stands in backticks, or behind \`--\`.`;
}

function listed(allowed: readonly OptionName[]): string {
  if (allowed.length === 0) return " It takes none.";
  return ` There is ${allowed.map((name) => `\`--${name}\``).join(", ")}.`;
}

/** Somebody's own characters go back into a comment: only those that mean nothing there. */
function shownValue(text: string): string {
  return text.replace(/[^\w.,=/+-]/g, "").slice(0, 60);
}
