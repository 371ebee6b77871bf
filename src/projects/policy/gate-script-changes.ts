import type { PathRole } from "../../domain/path-role.ts";
import type { Violation } from "../../domain/violation.ts";
import { readManifest } from "../texts/manifest.ts";
import { valueAt } from "../texts/values.ts";
import type { GateFiles, ManifestScripts } from "./gate-scripts.ts";
import { scriptText } from "./script-text.ts";
import { allowing, code } from "./shown.ts";

/** A file on both sides; undefined on the side where there is none. */
export interface TwoTexts {
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Whether the texts show all that differs. */
  readonly binary: boolean;
}

/** What the change does to what base's gates run: `changed` are files that differ, `created` paths that base does not have. */
export interface GateScriptChange {
  readonly gates: GateFiles;
  readonly changed: readonly TwoTexts[];
  readonly created: readonly string[];
  readonly roleOf: (path: string) => PathRole;
}

/** Gates that would no longer run what they ran at base. */
export function gateScriptChanges(change: GateScriptChange): Violation[] {
  const { gates, changed } = change;
  return [
    ...gates.manifests.flatMap((manifest) =>
      changed
        .filter(({ path }) => path === manifest.path)
        .flatMap((texts) => scriptViolations(manifest, texts)),
    ),
    ...changed.filter((texts) => isRun(change, texts)).map((texts) => fileViolation(change, texts)),
    ...change.created.filter((path) => gates.absent.includes(path)).map(shadowViolation),
  ];
}

/** Tests and dependencies are judged by rules of their own. */
function isRun(
  { gates, roleOf }: GateScriptChange,
  { path, base, head, binary }: TwoTexts,
): boolean {
  if (!gates.files.includes(path) || (base === head && !binary)) return false;
  const role = roleOf(path);
  if (gates.configs.includes(path)) return role === "other";
  return role === "other" || role === "test_config";
}

function scriptViolations({ path, at, scripts }: ManifestScripts, texts: TwoTexts): Violation[] {
  const document = texts.head === undefined ? undefined : readManifest(path, texts.head);
  return Object.entries(scripts).flatMap(([name, before]) => {
    const now = scriptText(valueAt(document, ...at, name));
    if (now === before) return [];
    const line = lineOf(texts.head ?? "", [...at, name]);
    return [
      {
        rule: "gate_script_changed",
        mode: "block",
        path,
        ...(line === undefined ? {} : { line }),
        text: `A gate runs ${code([...at, name].join("."))}: ${shown(before)} at base, ${shown(now)} now.`,
        mend: wayOut(
          `Put ${code([...at, name].join("."))} in ${code(path)} back as it is at base`,
          path,
        ),
      } as const,
    ];
  });
}

function shown(text: string): string {
  return text === "" ? "nothing" : code(text);
}

function fileViolation({ gates }: GateScriptChange, { path, head }: TwoTexts): Violation {
  const config = gates.configs.includes(path);
  const verb = head === undefined ? "taken away" : "changed";
  return config
    ? {
        rule: "test_configuration_changed",
        mode: "review",
        path,
        text: `A gate is told its configuration from ${code(path)}, which the change has ${verb}.`,
        mend: `A person looks at ${code(path)} before the pull request is merged. A maintainer who wants runs to change it says so at base:${allowing([path])}`,
      }
    : {
        rule: "gate_script_changed",
        mode: "block",
        path,
        text: `A gate runs ${code(path)}, which the change has ${verb}.`,
        mend: wayOut(`Put ${code(path)} back as it is at base`, path),
      };
}

function shadowViolation(path: string): Violation {
  return {
    rule: "gate_script_changed",
    mode: "block",
    path,
    text: `The change adds ${code(path)}, which a gate would run or read in place of what it runs at base.`,
    mend: wayOut(`Take ${code(path)} away or name it otherwise`, path),
  };
}

function wayOut(undo: string, path: string): string {
  return `${undo}; a person changes what gates run in a pull request of their own. A maintainer who wants runs to change it says so at base:${allowing([path])}`;
}

/** The line where the last of these keys stands, each looked for behind the one before it; undefined where one is missing. */
function lineOf(text: string, keys: readonly string[]): number | undefined {
  let at = 0;
  for (const key of keys) {
    const quoted = text.indexOf(JSON.stringify(key), at);
    at = quoted === -1 ? text.indexOf(key, at) : quoted;
    if (at === -1) return undefined;
  }
  return text.slice(0, at).split("\n").length;
}
