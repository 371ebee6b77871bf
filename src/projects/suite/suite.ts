import type { Selection, Suite } from "../../ports/suite.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { setsUp } from "../packages/package-files.ts";
import type { GatesAtBase } from "../policy/gates-at-base.ts";
import { rolesWith } from "../roles/role.ts";
import { canSplice } from "../roles/text.ts";
import { changedPaths } from "./changed.ts";
import type { Facts, Manifests } from "./facts.ts";
import { readGoldens } from "./goldens.ts";
import { newTestsOf } from "./new-tests.ts";
import { oldTestsOf } from "./old-tests.ts";
import { manifestsForNewTests, manifestsForOldTests } from "./read-manifests.ts";
import { readSourceTests } from "./source-tests.ts";
import { steeringFiles } from "./steering.ts";

/** What telling tests from code needs to know. */
export interface SuiteOptions {
  readonly workspace: Pick<Workspace, "entries" | "read" | "baseTree">;
  /** The tree of head now; undefined while there is no change. */
  readonly headTree: () => string | undefined;
  /** The policy's globs. */
  readonly testPaths: readonly string[];
  /** Setup among them. */
  readonly gatesAtBase: () => Promise<GatesAtBase>;
}

/** Selections of files from the change as it is when they are asked for. */
export function suite(options: SuiteOptions): Suite {
  const roleOf = rolesWith(options.testPaths);
  const nothing: Selection = { overlay: [], tests: [], inline: [] };
  let loaded: Promise<ReadonlySet<string>> | undefined;
  let known: { readonly headTree: string; readonly facts: Promise<KnownFacts> } | undefined;

  function factsAt(headTree: string): Promise<KnownFacts> {
    loaded ??= loadedAtBase(options, roleOf);
    const facts = known?.headTree === headTree ? known.facts : readFacts(headTree, loaded);
    known = { headTree, facts };
    return facts;
  }

  async function readFacts(
    headTree: string,
    gatePaths: Promise<ReadonlySet<string>>,
  ): Promise<KnownFacts> {
    const { workspace } = options;
    const changed = changedPaths(await workspace.entries());
    const read = {
      base: (path: string) => workspace.read(workspace.baseTree, path),
      head: (path: string) => workspace.read(headTree, path),
    };
    const source = await readSourceTests(changed, roleOf, read);
    const { tree } = await options.gatesAtBase();
    const goldens = await readGoldens(changed, roleOf, tree);
    const facts = {
      baseTree: workspace.baseTree,
      headTree,
      changed,
      roleOf: (path: string) =>
        source.whole.has(path) || goldens.has(path) ? ("test" as const) : roleOf(path),
      gateFiles: await gatePaths,
      withBaseTests: source.withBaseTests,
      inline: source.inline,
    };
    return {
      forRoom: async (merge) => ({ ...facts, manifests: await merge(changed, roleOf, read) }),
    };
  }

  async function select(
    merge: MergeAll,
    selection: (facts: Facts) => Selection,
    reported: readonly string[],
  ): Promise<Selection> {
    const headTree = options.headTree();
    if (headTree === undefined || headTree === options.workspace.baseTree) return nothing;
    const facts = await (await factsAt(headTree)).forRoom(merge);
    return selection(withReported(facts, reported));
  }

  return {
    roleOf,
    setsUp,
    oldTests: (reported = []) => select(manifestsForOldTests, oldTestsOf, reported),
    newTests: (reported = []) => select(manifestsForNewTests, newTestsOf, reported),
  };
}

/** A file that holds code beside its tests stays with the code: no selection can take it apart. */
function withReported(facts: Facts, reported: readonly string[]): Facts {
  const found = new Set(
    reported.filter((path) => !facts.inline.includes(path) && !canSplice(path)),
  );
  return {
    ...facts,
    roleOf(path) {
      const role = facts.roleOf(path);
      return role === "other" && found.has(path) ? "test" : role;
    },
  };
}

type MergeAll = (...of: Parameters<typeof manifestsForOldTests>) => Promise<Manifests>;

interface KnownFacts {
  readonly forRoom: (merge: MergeAll) => Promise<Facts>;
}

/** Files that base's gates and base's test configuration load, and paths that would go before one of them. */
async function loadedAtBase(
  { gatesAtBase }: SuiteOptions,
  roleOf: Facts["roleOf"],
): Promise<ReadonlySet<string>> {
  const { tree, called } = await gatesAtBase();
  return new Set([...called.files, ...called.absent, ...(await steeringFiles(tree, roleOf))]);
}
