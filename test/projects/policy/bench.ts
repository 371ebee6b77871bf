import { Policy } from "../../../src/domain/policy.ts";
import type { Violation } from "../../../src/domain/violation.ts";
import type { Entry } from "../../../src/ports/workspace.ts";
import { gatesAtBase } from "../../../src/projects/policy/gates-at-base.ts";
import { type PolicyCheckOptions, policyCheck } from "../../../src/projects/policy/policy-check.ts";
import { rolesWith } from "../../../src/projects/roles/role.ts";
import { type Scene, scene } from "../../adapters/git/scene.ts";

type Files = Readonly<Record<string, string>>;

/** What a test says of the run; the rest is as in a run without a policy. */
export interface Setting {
  readonly policy?: Partial<Policy>;
  readonly gates?: ReturnType<Parameters<typeof gatesAtBase>[1]>;
  readonly holdsSecret?: (text: string) => boolean;
}

function optionsOf(
  workspace: PolicyCheckOptions["workspace"],
  tree: string | undefined,
  { policy = {}, gates = [], holdsSecret = () => false }: Setting,
) {
  const state = {
    policy: { ...Policy.parse({}), ...policy },
    ...(tree === undefined ? {} : { head: { commit: "head", tree } }),
  };
  return {
    workspace,
    state: () => state,
    gatesAtBase: gatesAtBase(workspace, () => gates),
    roleOf: rolesWith([]),
    holdsSecret,
  };
}

/** Violations of a change between two sets of plain files, told apart without git: no renames, no modes, no patch. */
export async function between(base: Files, head: Files, setting: Setting = {}) {
  const trees: Record<string, Files> = { base, head };
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (path) => base[path] !== head[path],
  );
  const entries = paths.map((path): Entry => {
    const [before, after] = [base[path], head[path]];
    return {
      path,
      operation: operationOf(before, after),
      binary: false,
      ...(before === undefined ? {} : { oldMode: "100644" }),
      ...(after === undefined ? {} : { newMode: "100644", bytes: Buffer.byteLength(after) }),
    };
  });
  const workspace = {
    baseTree: "base",
    entries: async () => entries,
    change: async () => ({ files: [], patch: "" }),
    list: async (tree: string) => Object.keys(trees[tree] ?? {}),
    read: async (tree: string, path: string) => {
      const files = trees[tree] ?? {};
      return Object.hasOwn(files, path) ? files[path] : undefined;
    },
  };
  return policyCheck(optionsOf(workspace, "head", setting)).violations();
}

function operationOf(before: string | undefined, after: string | undefined): Entry["operation"] {
  if (before === undefined) return "created";
  return after === undefined ? "deleted" : "modified";
}

/** Violations of a change that is made in a real worktree and committed. */
export async function changed(
  base: Record<string, string | Buffer>,
  change: (worktree: string) => void,
  setting: Setting & { readonly prepare?: (seeding: string) => void } = {},
): Promise<readonly Violation[]> {
  using place: Scene = scene({
    files: { "README.md": "# Here\n", ...base },
    ...(setting.prepare === undefined ? {} : { prepare: setting.prepare }),
  });
  const workspace = await place.open();
  change(workspace.path);
  const commit = await workspace.commit("change");
  return await policyCheck(optionsOf(workspace, commit?.tree, setting)).violations();
}

/** A violation as one line: what a test is about, without the wording. */
export function brief({ rule, mode, path, line }: Violation): string {
  return `${mode} ${rule} ${path}${line === undefined ? "" : `:${line}`}`;
}

export const npmTest = { command: "npm", args: ["test"] };
