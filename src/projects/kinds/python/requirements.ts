import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import type { KnownPackages } from "../../suite/packages.ts";
import {
  requirementName,
  requirementRules,
  requirementsByName,
  requirementsOfHead,
} from "./requirement.ts";

const requirements: ManifestRules<readonly string[]> = {
  parse: requirementLines,
  print: (lines) => lines.map((line) => `${line}\n`).join(""),
  oldTests(base, head, locked) {
    const known: KnownPackages = { specs: requirementsByName(base.filter(isRequirement)), locked };
    const before = new Set(base);
    return head
      .filter((line) => before.has(line) || !isIndex(line))
      .flatMap((line) => (isRequirement(line) ? requirementsOfHead([line], known) : [line]))
      .filter((line) => typeof line === "string");
  },
  newTests(base, head) {
    const known = requirementsByName(base.filter(isRequirement));
    const added = head.filter(
      (line) =>
        isRequirement(line) &&
        !requirementRules.isForeign(line) &&
        !known.has(requirementName(line) ?? ""),
    );
    return [...base, ...added];
  },
  packages: (lines) => lines,
};

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/: a backslash goes on with the next line. */
function requirementLines(text: string): readonly string[] {
  const joined = text.replaceAll("\r\n", "\n").replaceAll("\\\n", " ");
  return joined
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function isRequirement(line: string): boolean {
  return !line.startsWith("-");
}

/** Another index serves another package under a known name. */
function isIndex(line: string): boolean {
  return /^(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)(?:[\s=]|$)/.test(
    line,
  );
}

export const mergeRequirements = mergerOf(requirements);
