import type { Violation } from "../../domain/violation.ts";
import type { Unexplained } from "./lockfiles/lock-changes.ts";
import { remakeBy } from "./lockfiles/remake.ts";
import { allowing, code } from "./shown.ts";

/** The lockfile that is told of. */
interface Told {
  readonly path: string;
  readonly head: string | undefined;
}

/** What is wrong with packages however they came in. */
export function graveViolation(change: Told, group: readonly Unexplained[]): Violation {
  const [first = { kind: "unasked", name: "", version: "", detail: "" }] = group;
  const what = sentences[first.kind](listed(group), code(first.detail));
  const mode = first.kind === "first_origin" ? "review" : "block";
  return violation(change, mode, `In ${code(change.path)}: ${what}`, first);
}

const sentences: Readonly<
  Record<Unexplained["kind"], (packages: string, detail: string) => string>
> = {
  other_content: (packages, detail) =>
    `${packages} is not what it was at base, or stands there in two forms: ${detail}.`,
  no_checksum: (packages, detail) => `${packages} has no checksum: ${detail}.`,
  new_origin: (packages, detail) =>
    `${packages} would come from ${detail}, from where nothing came at base.`,
  first_origin: (packages, detail) =>
    `${packages} would come from ${detail}; base has no package to compare with.`,
  other_package: (packages, detail) =>
    `the address of ${packages} names another package: ${detail}.`,
  unasked: (packages, detail) => `nothing asks for ${packages}: ${detail}.`,
};

/** The first few packages by name, and how many more there are. */
export function listed(group: readonly Unexplained[]): string {
  const names = group.slice(0, 3).map(named).join(", ");
  return group.length > 3 ? `${names} and ${group.length - 3} more` : names;
}

/** A package as it is named to people. */
export function named({ name, version }: Pick<Unexplained, "name" | "version">): string {
  return code(`${name}@${version}`);
}

/** One violation of a lockfile, at the line of a package where one is given. */
export function violation(
  { path, head }: Told,
  mode: "block" | "review",
  ...[text, at]: readonly [string, Unexplained?]
): Violation {
  const line = at === undefined ? undefined : lineOf(head ?? "", at);
  const remake = `Put ${code(path)} back as it is at base${remakeBy(path)}.`;
  const look = `A person compares ${code(path)} with what the manifests ask for before the pull request is merged.`;
  return {
    rule: "lockfile_unexplained",
    mode,
    path,
    ...(line === undefined ? {} : { line }),
    text,
    mend: `${mode === "block" ? remake : look} A maintainer who wants runs to write it freely says so at base:${allowing([path])}`,
  };
}

/** Where a version of a package stands: its name, with the version close behind it. */
function lineOf(text: string, { name, version, detail }: Unexplained): number | undefined {
  const lines = text.split("\n");
  const named = lines.flatMap((line, index) => (line.includes(name) ? [index] : []));
  const near = named.find((index) =>
    lines.slice(index, index + 4).some((line) => line.includes(version)),
  );
  const exact =
    detail === "" || detail === "taken out" ? -1 : lines.findIndex((line) => line.includes(detail));
  const found = exact === -1 ? (near ?? named[0]) : exact;
  return found === undefined ? undefined : found + 1;
}
