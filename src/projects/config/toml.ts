import type { z } from "zod";
import { closest } from "../../domain/closest.ts";
import { AutopilotError } from "../../domain/errors.ts";
import { allowedAt, keysAt, listed } from "./expectation.ts";
import { type Place, readToml, type TomlDocument } from "./toml-document.ts";
import type { Path } from "./toml-tree.ts";

/** A file of the repository's own rules: what it may hold, and what a person reads when it holds something else. */
export interface TomlFormat<T> {
  /** Path in the repository. */
  readonly file: string;
  readonly code: "bad_policy" | "bad_gates";
  readonly schema: z.ZodType<T>;
  /** A correct file. */
  readonly example: string;
  /** What the schema cannot say; sees the values before the schema has judged them. */
  readonly rules?: (value: unknown) => readonly Remark[];
}

/** Something wrong at a value. */
export interface Remark {
  readonly path: Path;
  readonly text: string;
}

interface Problem {
  readonly place: Pick<Place, "line" | "column">;
  readonly text: string;
}

type Parsed = Extract<TomlDocument, { kind: "parsed" }>;
type Issue = z.core.$ZodIssue;

const shown = 5;

/** Parses and checks a TOML file. @throws AutopilotError that names the first five problems with their places. */
export function parseToml<T>(text: string, format: TomlFormat<T>): T {
  const document = readToml(text);
  if (document.kind === "broken") throw failure(format, [syntaxProblem(document)]);
  const parsed = format.schema.safeParse(document.value, { reportInput: true });
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.flatMap((issue) => issueProblems(document, format.schema, issue))),
    ...(format.rules?.(document.value) ?? []).map((remark) => remarkProblem(document, remark)),
    ...forbiddenKeys(document),
  ];
  if (!parsed.success || problems.length > 0) throw failure(format, problems);
  return parsed.data;
}

function syntaxProblem(document: Extract<TomlDocument, { kind: "broken" }>): Problem {
  const { place, text } = document;
  const form =
    'one `key = value` to a line; text in quotes: `key = "text"`; lists in brackets: `key = ["a", "b"]`';
  return {
    place,
    text: `not TOML: ${lowerFirst(text)}, in \`${place.given}\`. Allowed: ${form}; each key once.`,
  };
}

function issueProblems(document: Parsed, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(document, [...path, key], keysAt(schema, path)));
  }
  const own = issue.code === "invalid_format" || issue.code === "custom";
  const allowed = own ? issue.message : allowedAt(schema, path);
  const place = document.valuePlace(path);
  if (place === undefined) {
    return [
      { place: above(document, path), text: `\`${named(path)}\` is missing. Allowed: ${allowed}.` },
    ];
  }
  return [{ place, text: `\`${named(path)}\` is \`${place.given}\`. Allowed: ${allowed}.` }];
}

function unknownKey(document: Parsed, path: Path, known: readonly string[]): Problem {
  const key = String(path.at(-1));
  const meant = closest(key, known);
  const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
  const list = listed(
    known.map((word) => `\`${word}\``),
    "and",
  );
  const place = document.keyPlace(path) ?? above(document, path);
  return { place, text: `unknown key \`${named(path)}\`.${hint} Allowed here: ${list}.` };
}

function remarkProblem(document: Parsed, remark: Remark): Problem {
  return {
    place: document.valuePlace(remark.path) ?? above(document, remark.path),
    text: remark.text,
  };
}

/** zod passes over `__proto__` in a table of free names without a word. */
function forbiddenKeys(document: Parsed): Problem[] {
  return document.paths
    .filter((path) => path.length > 1 && path.at(-1) === "__proto__")
    .map((path) => ({
      place: above(document, path),
      text: "a key cannot be named `__proto__`. Allowed: other names.",
    }));
}

function above(document: Parsed, path: Path): Pick<Place, "line" | "column"> {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const place = document.keyPlace(path.slice(0, depth));
    if (place !== undefined) return place;
  }
  return { line: 1, column: 1 };
}

/** `gates[0].name` for people who count lists from 1: `gates 1: name`. */
function named(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step + 1}]` : `${index > 0 ? "." : ""}${step}`,
    )
    .join("");
}

function failure<T>(format: TomlFormat<T>, problems: readonly Problem[]): AutopilotError {
  const lines = problems
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, text }) => `- line ${place.line}, column ${place.column}: ${text}`);
  const rest = lines.length > shown ? [`- and ${lines.length - shown} more`] : [];
  const count = lines.length === 1 ? "a problem" : `${lines.length} problems`;
  return new AutopilotError({
    verdict: "not_ready",
    code: format.code,
    text: [`\`${format.file}\` has ${count}:`, ...lines.slice(0, shown), ...rest].join("\n"),
    mend: `Correct \`${format.file}\` on the base branch. A correct file looks like this:\n\n\`\`\`toml\n${format.example.trim()}\n\`\`\``,
  });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
