import { parseArgs } from "node:util";
import { closest } from "../../domain/closest.ts";

/** What `verify-proof` is asked to do. */
export interface VerifyArguments {
  /** A run folder, or a zip file of one. */
  readonly path: string;
  /** sha256 in lower-case hex. */
  readonly digest: string | undefined;
  readonly repo: string | undefined;
  readonly json: boolean;
}

/** What the command line says; `wrong` is a sentence about what does not fit. */
export type Parsed =
  | { readonly kind: "verify"; readonly args: VerifyArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly text: string };

const options = {
  digest: { type: "string" },
  repo: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the words after `omk verify-proof`. */
export function parseArguments(args: readonly string[]): Parsed {
  const unknown = args.find((word) => word.startsWith("--") && word !== "--" && !isKnown(word));
  if (unknown !== undefined) return wrong(unknownOption(unknown));
  const misused = misuse(args);
  if (misused !== undefined) return wrong(misused);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return values.help ? { kind: "help" } : argumentsOf(positionals, values);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function argumentsOf(
  [path, more]: readonly string[],
  values: { readonly digest?: string; readonly repo?: string; readonly json: boolean },
): Parsed {
  if (path === undefined || path === "") return wrong("Which folder or zip file is to be checked?");
  if (more !== undefined) return wrong("One folder or zip file is checked at a time.");
  const { repo, json } = values;
  if (repo === "") return wrong(takes.repo);
  const digest = values.digest === undefined ? undefined : digestOf(values.digest);
  if (values.digest !== undefined && digest === undefined) return wrong(takes.digest);
  return { kind: "verify", args: { path, digest, repo, json } };
}

function wrong(text: string): Parsed {
  return { kind: "wrong", text };
}

const takes = {
  digest: "`--digest` takes a sha256: 64 characters of 0-9 and a-f, as the pull request quotes it.",
  repo: "`--repo` takes the path of a clone of the run's repository.",
} as const;

/** An option without its value, or with one that it does not take. */
function misuse(args: readonly string[]): string | undefined {
  for (const name of ["digest", "repo"] as const) {
    const at = args.indexOf(`--${name}`);
    const value = args[at + 1];
    if (at >= 0 && (value === undefined || value.startsWith("-"))) return takes[name];
  }
  const given = args.find((word) => /^--(json|help)=/.test(word));
  return given === undefined ? undefined : `\`--${nameOf(given)}\` takes no value.`;
}

function isKnown(word: string): boolean {
  return Object.keys(options).includes(nameOf(word));
}

function nameOf(word: string): string {
  return word.slice(2).split("=")[0] ?? "";
}

function unknownOption(word: string): string {
  const meant = closest(nameOf(word), Object.keys(options));
  return `verify-proof has no option \`--${nameOf(word)}\`.${meant === undefined ? "" : ` Did you mean \`--${meant}\`?`}`;
}

function digestOf(text: string): string | undefined {
  const hex = text
    .trim()
    .replace(/^`(.*)`$/, "$1")
    .toLowerCase()
    .replace(/^sha256:/, "");
  return /^[0-9a-f]{64}$/.test(hex) ? hex : undefined;
}
