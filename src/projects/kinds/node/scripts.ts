import { scriptsCalledIn } from "./script-words.ts";

type Scripts = Readonly<Record<string, string>>;

/** Names under which projects keep what a gate is for, the best first. */
const candidates = {
  test: ["test", "test:ci", "test:run", "test:once", "test:unit"],
  lint: ["lint", "lint:check", "lint:ci"],
  typecheck: [
    "typecheck",
    "type-check",
    "check-types",
    "check:types",
    "types:check",
    "tsc",
    "check",
  ],
} as const;

/** A script that stands for a gate. */
export interface ScriptGate {
  readonly gate: keyof typeof candidates;
  readonly script: string;
}

/**
 * Scripts that a gate can run: they exist, end by themselves and are not npm's placeholder. One that only reports goes
 * before one that mends files as it goes. `check` counts where no script is there for types alone: it is what Svelte,
 * Biome and many others call theirs.
 */
export function gateScripts(scripts: Scripts): readonly ScriptGate[] {
  return ([["test"], ["lint"], ["typecheck"]] as const).flatMap(([gate]) => {
    const usable = candidates[gate].filter((script) => isUsable(scripts, script));
    const script = usable.find((name) => !writes(scripts[name] ?? "")) ?? usable[0];
    return script === undefined ? [] : [{ gate, script }];
  });
}

function isUsable(scripts: Scripts, name: string): boolean {
  const text = Object.hasOwn(scripts, name) ? (scripts[name] ?? "") : "";
  return text.trim() !== "" && !isPlaceholder(text) && !watches(scripts, name, []);
}

/** What `npm init` writes: it fails always, or passes always where people took the `exit 1` away. */
function isPlaceholder(text: string): boolean {
  return /no test specified/i.test(text) || /^\s*(?:exit \d+|true|:)\s*$/.test(text);
}

/** Whether a script, or one that it runs, waits for changes and never ends. */
function watches(scripts: Scripts, name: string, seen: readonly string[]): boolean {
  const text = scripts[name] ?? "";
  if (staysOpen(text)) return true;
  return scriptsCalledIn(text).some(
    (next) =>
      Object.hasOwn(scripts, next) &&
      !seen.includes(next) &&
      watches(scripts, next, [...seen, name]),
  );
}

function staysOpen(text: string): boolean {
  if (/\s--watch(?:All)?(?!\S*[= ]false)(?=[\s=]|$)/.test(text)) return true;
  if (/\b(?:vitest (?:watch|dev)\b|nodemon\b|tsx watch\b|ts-node-dev\b)/.test(text)) return true;
  if (/\bng test\b/.test(text)) return !/--(?:no-watch|watch[= ]false)/.test(text);
  return /\b(?:tsc|mocha|ava|vitest|rollup)\b[^&|;]*\s-w(?:\s|$)/.test(text);
}

function writes(text: string): boolean {
  return /\s--(?:fix|write)\b/.test(text);
}
