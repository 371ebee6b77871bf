import type { PathRole } from "../../domain/path-role.ts";
import type { Policy } from "../../domain/policy.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Violation } from "../../domain/violation.ts";
import type { PolicyCheck } from "../../ports/policy-check.ts";
import type { Change, Entry } from "../../ports/workspace.ts";
import { addedLines, linesNotIn } from "./added-lines.ts";
import { binaryFiles } from "./binaries.ts";
import { modeChanges, submoduleChanges } from "./file-modes.ts";
import { gateScriptChanges } from "./gate-script-changes.ts";
import type { GatesAtBase } from "./gates-at-base.ts";
import { badLinks } from "./links.ts";
import { asksNothing, withManifests } from "./lockfile-manifests.ts";
import { lockfileViolations } from "./lockfile-rule.ts";
import { manifestConfig } from "./manifest-config.ts";
import { type PathRules, pathsOf, protectedAs, protectedPaths } from "./protected-paths.ts";
import { type Protection, protectionOf } from "./protection.ts";
import { linksIn, type Source, sidesOf, type Trees, textsOf } from "./reading.ts";
import { type HoldsSecret, secretsIn } from "./secrets.ts";
import { largeChange, largeFiles, type SizeRules } from "./size-rules.ts";
import { ordered } from "./violations.ts";

/** What the rules ask of the run. */
export interface PolicyCheckOptions {
  readonly workspace: Source;
  /** Asked when it is needed: the policy is known once the run has begun. */
  readonly state: () => Pick<AutopilotState, "head" | "policy">;
  /** Setup among them. */
  readonly gatesAtBase: () => Promise<GatesAtBase>;
  readonly roleOf: (path: string) => PathRole;
  readonly holdsSecret: HoldsSecret;
}

interface Judging extends PolicyCheckOptions, Trees {
  readonly policy: Policy;
  readonly entries: readonly Entry[];
  readonly change: Change;
  readonly protection: Protection;
  readonly rules: PathRules;
}

/** Holds the change of a run against the policy of base; reads both trees and asks nothing else. */
export function policyCheck(options: PolicyCheckOptions): PolicyCheck {
  const { workspace: source, roleOf } = options;
  return {
    async violations() {
      const { policy, head } = options.state();
      if (head === undefined) return [];
      const [entries, change] = await Promise.all([source.entries(), source.change()]);
      const protection = protectionOf(policy.protected);
      const judging: Judging = {
        ...options,
        source,
        head: head.tree,
        entries,
        change,
        policy,
        protection,
        rules: { protection, roleOf },
      };
      const found = await Promise.all([
        ofPaths(judging),
        ofContent(judging),
        ofPackages(judging),
        ofGateScripts(judging),
        ofSecrets(judging),
      ]);
      return ordered(onceEach(found.flat()));
    },
  };
}

async function ofPaths({
  entries,
  rules,
  source,
  head,
  protection,
}: Judging): Promise<Violation[]> {
  const links = await linksIn({ source, head }, entries);
  const files = new Set(links.size === 0 ? [] : await source.list(head));
  const tree = { links, files, protectedAs: (path: string) => protectedAs(path, rules) };
  return [
    ...protectedPaths(entries, rules),
    ...unlessAllowed(protection, [
      ...badLinks(tree),
      ...modeChanges(entries),
      ...submoduleChanges(entries),
    ]),
  ];
}

async function ofContent(judging: Judging): Promise<Violation[]> {
  const { entries, change, policy, protection, roleOf, source, head } = judging;
  const { allows } = protection;
  const limit = policy.max_file_kb * 1024;
  const large = entries
    .filter(({ bytes = 0 }) => bytes > limit)
    .map(({ path, from }) => from ?? path);
  const binary = entries.filter((entry) => entry.binary && entry.bytes !== undefined);
  const [before, starts] = await Promise.all([
    textsOf(source, source.baseTree, large),
    textsOf(
      source,
      head,
      binary.map(({ path }) => path),
    ),
  ]);
  const sizes = new Map([...before].map(([path, text]) => [path, Buffer.byteLength(text)]));
  const rules: SizeRules = { policy, allows, isLockfile: (path) => roleOf(path) === "lockfile" };
  return [
    ...largeFiles(entries, rules, sizes),
    ...largeChange(change.files, rules),
    ...unlessAllowed(protection, binaryFiles(entries, starts)),
  ];
}

/** Lockfiles, and the manifests that explain them. A fixture's lockfile installs nothing. */
async function ofPackages(judging: Judging): Promise<Violation[]> {
  const { entries, protection, roleOf } = judging;
  const paths = entries.flatMap(pathsOf);
  const isManifest = (path: string) => roleOf(path) === "manifest";
  const [locks, manifests] = await Promise.all([
    sidesOf(
      judging,
      paths.filter((path) => roleOf(path) === "lockfile"),
    ),
    sidesOf(judging, paths.filter(isManifest)),
  ]);
  const changes = await Promise.all(
    locks.map(async (lock) => ({
      ...withManifests(lock, manifests),
      asksNothing: lock.base === undefined && (await asksNothing(judging, lock.path)),
    })),
  );
  return unlessAllowed(protection, [
    ...changes.flatMap(lockfileViolations),
    ...manifestConfig(manifests),
  ]);
}

async function ofGateScripts(judging: Judging): Promise<Violation[]> {
  const { entries, protection, roleOf } = judging;
  const { called: gates } = await judging.gatesAtBase();
  const known = new Set([...gates.files, ...gates.manifests.map(({ path }) => path)]);
  const binary = new Set(entries.filter((entry) => entry.binary).flatMap(pathsOf));
  const touched = entries.flatMap(pathsOf).filter((path) => known.has(path));
  const changed = (await sidesOf(judging, touched)).map((sides) => ({
    ...sides,
    binary: binary.has(sides.path),
  }));
  const created = entries.filter(({ newMode }) => newMode !== undefined).map(({ path }) => path);
  return unlessAllowed(protection, gateScriptChanges({ gates, changed, created, roleOf }));
}

/** Files that the patch does not show are read: binary ones, and those behind the place where a long patch is cut. */
async function ofSecrets(judging: Judging): Promise<Violation[]> {
  const { entries, change, source, head, protection } = judging;
  const shown = addedLines(change.patch);
  const seen = new Set(shown.map(({ path }) => path));
  const hidden = entries.filter(({ path, bytes }) => bytes !== undefined && !seen.has(path));
  const read = await Promise.all(
    hidden.map(async ({ path, from }) => {
      const [before, after] = await Promise.all([
        source.read(source.baseTree, from ?? path),
        source.read(head, path),
      ]);
      return linesNotIn(path, after ?? "", before ?? "");
    }),
  );
  return secretsIn([...shown, ...read], judging.holdsSecret, protection.allows);
}

/** Rules about what is in a file, or what it is, are off where a maintainer has let it change by naming it. */
function unlessAllowed({ allows }: Protection, found: readonly Violation[]): Violation[] {
  return found.filter(({ path }) => !allows(path));
}

/** What blocks as a script of a gate needs no look at it as configuration. */
function onceEach(found: readonly Violation[]): Violation[] {
  const scripts = new Set(
    found.filter(({ rule }) => rule === "gate_script_changed").map(({ path }) => path),
  );
  return found.filter(
    ({ rule, path }) => rule !== "test_configuration_changed" || !scripts.has(path),
  );
}
