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
  const digest = values.digest === undefined ? undefined : digestOf(values.digest);
  if (values.digest !== undefined && digest === undefined)
    return wrong(
      "`--digest` takes a sha256: 64 characters of 0-9 and a-f, as the pull request quotes it.",
    );
  return { kind: "verify", args: { path, digest, repo, json } };
}

function wrong(text: string): Parsed {
  return { kind: "wrong", text };
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
    .toLowerCase()
    .replace(/^sha256:/, "");
  return /^[0-9a-f]{64}$/.test(hex) ? hex : undefined;
}
