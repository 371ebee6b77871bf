import type { PathRole } from "../../domain/path-role.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Selection, Suite } from "../../ports/suite.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { setsUp } from "../packages/package-files.ts";
import type { GatesAtBase } from "../policy/gates-at-base.ts";
import { rolesWith } from "../roles/role.ts";
import { canSplice } from "../roles/text.ts";
import { withoutMark } from "../texts/mark.ts";
import { changedPaths } from "./changed.ts";
import type { Facts, Manifests } from "./facts.ts";
import { readGoldens } from "./goldens.ts";
import { broughtTests, newTestsOf } from "./new-tests.ts";
import { oldTestsOf } from "./old-tests.ts";
import { manifestsForNewTests, manifestsForOldTests } from "./read-manifests.ts";
import { readSourceTests } from "./source-tests.ts";
import { steeringFiles } from "./steering.ts";

/** What telling tests from code needs to know. */
export interface SuiteOptions {
  readonly workspace: Pick<Workspace, "entries" | "read" | "baseTree">;
  /** Asked when it is needed: the policy is known once the run has begun. */
  readonly state: () => Pick<AutopilotState, "head" | "policy">;
  /** Setup among them. */
  readonly gatesAtBase: () => Promise<GatesAtBase>;
}

/** Selects files of the change as it is when it is asked. */
export function suite({ workspace, state, gatesAtBase }: SuiteOptions): Suite {
  let roles: Facts["roleOf"] | undefined;
  let loaded: Promise<ReadonlySet<string>> | undefined;
  let known: { readonly headTree: string; readonly facts: Promise<Known> } | undefined;

  function roleOf(path: string): PathRole {
    roles ??= rolesWith(state().policy.test_paths);
    return roles(path);
  }

  function factsAt(headTree: string): Promise<Known> {
    loaded ??= loadedAtBase(gatesAtBase, roleOf);
    const facts = known?.headTree === headTree ? known.facts : readFacts(headTree, loaded);
    known = { headTree, facts };
    return facts;
  }

  async function readFacts(
    headTree: string,
    gatePaths: Promise<ReadonlySet<string>>,
  ): Promise<Known> {
    const { baseTree } = workspace;
    const changed = changedPaths(await workspace.entries());
    const read = {
      base: (path: string) => plain(workspace.read(baseTree, path)),
      head: (path: string) => plain(workspace.read(headTree, path)),
    };
    const { whole, ...source } = await readSourceTests(changed, roleOf, read);
    const { tree } = await gatesAtBase();
    const goldens = await readGoldens(changed, roleOf, tree);
    return {
      ...source,
      baseTree,
      headTree,
      changed,
      roleOf: (path) => (whole.has(path) || goldens.has(path) ? "test" : roleOf(path)),
      gateFiles: await gatePaths,
      manifests: {
        oldTests: await manifestsForOldTests(changed, roleOf, read),
        newTests: await manifestsForNewTests(changed, roleOf, read),
      },
    };
  }

  return {
    roleOf,
    setsUp,
    async select(reported) {
      const headTree = state().head?.tree;
      if (headTree === undefined || headTree === workspace.baseTree) return nothing;
      const facts = withReported(await factsAt(headTree), reported);
      const { manifests, inline } = facts;
      return {
        oldTests: oldTestsOf({ ...facts, manifests: manifests.oldTests }),
        newTests: newTestsOf({ ...facts, manifests: manifests.newTests }),
        tests: broughtTests(facts),
        inline,
      };
    },
  };
}

async function plain(text: Promise<string | undefined>): Promise<string | undefined> {
  const read = await text;
  return read === undefined ? undefined : withoutMark(read);
}

const nothing: Selection = { oldTests: [], newTests: [], tests: [], inline: [] };

/** What is known of one head; manifests are merged for each room. */
interface Known extends Omit<Facts, "manifests"> {
  readonly manifests: Readonly<Record<"oldTests" | "newTests", Manifests>>;
}

/** A file that holds code beside its tests stays with the code: no selection can take it apart. */
function withReported(facts: Known, reported: readonly string[]): Known {
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

/** Files that base's gates and base's test configuration load, and paths that would go before one of them. */
async function loadedAtBase(
  gatesAtBase: SuiteOptions["gatesAtBase"],
  roleOf: Facts["roleOf"],
): Promise<ReadonlySet<string>> {
  const { tree, called } = await gatesAtBase();
  return new Set([...called.files, ...called.absent, ...(await steeringFiles(tree, roleOf))]);
}
