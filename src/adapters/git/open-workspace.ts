import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type {
  BaseFiles,
  Commit,
  RunWorkspace,
  Workspace,
  WorkspaceOptions,
} from "../../ports/workspace.ts";
import { removeTree } from "../local/removal.ts";
import { listAtBase, readAtBase } from "./at-base.ts";
import { baseCommit } from "./base-commit.ts";
import { blobReader } from "./blobs.ts";
import { diffTrees, entriesOf, historyOf, measureChange } from "./change.ts";
import { type Checkout, inspectCheckout } from "./checkout.ts";
import { openCleanRoom } from "./clean-room.ts";
import { commitAll, startCommit, takeSnapshot, writeBundle } from "./commits.ts";
import { compareWithPull } from "./compare.ts";
import { composeTree } from "./compose.ts";

import { submodule } from "./diff-records.ts";
import { dressWorktree } from "./dress.ts";
import { type Facts, readKept } from "./facts.ts";
import { gitAt } from "./git.ts";
import { branchRef, type Ground, placesIn, tip } from "./ground.ts";
import { keepObjectTimes } from "./object-times.ts";
import { takePull } from "./pull-head.ts";
import { deleteBranch, pushBranch } from "./push.ts";
import { makeRepository } from "./repository.ts";
import { restoreCommits } from "./restore.ts";
import { serially } from "./serial.ts";
import { layOut, putBack, settleGates, settleSetup } from "./settle.ts";

import { treeReader } from "./tree-files.ts";

/**
 * Makes the run's own repository and its worktree beside the user's checkout, at base or where an earlier job was.
 * @throws AutopilotError `checkout_missing`, `base_missing`, `state_broken`, `tools_missing`, `cancelled`.
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<RunWorkspace> {
  const ground = await beginAt(await breakGround(options), options);
  if (options.restore !== undefined) await restoreCommits(ground, options.restore);
  if (options.bare === true) return workspaceOn(ground, options);
  await putBack(ground, tip(ground).tree);
  if (ground.standing.laid !== undefined) await layOut(ground, ground.standing.laid);
  await dressWorktree(ground);
  return workspaceOn(ground, options);
}

/**
 * Opens the base commit for reading alone: the run's own repository without a worktree, so that it costs nothing that
 * grows with the files.
 * @throws AutopilotError as `openWorkspace`.
 */
export async function openBase(options: WorkspaceOptions): Promise<BaseFiles> {
  return baseFilesOf(await breakGround(options));
}

/**
 * Takes hold of the workspace that a process which is gone has left, as it lies there: to save what is in it.
 * @throws AutopilotError like `openWorkspace`.
 */
export async function reopenWorkspace(
  options: WorkspaceOptions,
  head: Commit | undefined,
): Promise<Pick<RunWorkspace, "snapshot" | "bundle">> {
  const checkout = await inspectCheckout(options.checkout, options.env);
  const ground = await groundOn(options, checkout);
  ground.standing.head = head;
  if (head !== undefined) ground.facts.refs.set(branchRef(ground), head.commit);
  return workspaceOn(ground, options);
}

async function beginAt(ground: Ground, { pull, signal }: WorkspaceOptions): Promise<Ground> {
  if (pull === undefined) return ground;
  const { taken, base } = await takePull(ground, pull, signal);
  ground.standing.taken = taken;
  return { ...ground, base };
}

async function breakGround(options: WorkspaceOptions): Promise<Ground> {
  const { checkout: path, env } = options;
  const places = placesIn(options.folder);
  const [checkout] = await Promise.all([inspectCheckout(path, env), removeTree(places.folder)]);
  await mkdir(places.worktree, { recursive: true });
  await makeRepository(places.gitDir, {
    bare: true,
    objectFormat: checkout.objectFormat,
    alternates: [checkout.objects],
    shallow: checkout.shallow,
    head: `ref: refs/heads/${options.branch}`,
    refs: {},
    packedRefs: "",
    exclude: "",
  });
  return groundOn(options, checkout);
}

async function groundOn(options: WorkspaceOptions, checkout: Checkout): Promise<Ground> {
  const { env, remote, identity } = options;
  const places = placesIn(options.folder);
  const facts = factsOf(options, checkout);
  const settings = { home: places.folder, env, remote, identity, partial: checkout.partial };
  const gitIn = (repository: Facts) => gitAt({ ...settings, repository });
  const git = gitIn(facts);
  return {
    git,
    gitIn,
    facts,
    identity,
    places,
    checkout,
    restoreTimes: await keepObjectTimes(checkout.objects),
    base: await baseCommit(git, options.base, options.signal),
    branch: options.branch,
    remoteUrl: remote.url,
    pullHead: options.pull?.sha,
    standing: { head: undefined, snapshot: undefined, laid: undefined, taken: undefined },
  };
}

function factsOf(options: WorkspaceOptions, checkout: Checkout): Facts {
  const objects = join(placesIn(options.folder).gitDir, "objects");
  return {
    objects,
    alternates: [checkout.objects],
    objectFormat: checkout.objectFormat,
    head: `refs/heads/${options.branch}`,
    refs: new Map(),
    ...readKept(objects),
  };
}

function workspaceOn(
  ground: Ground,
  { bare, signal }: Pick<WorkspaceOptions, "bare" | "signal">,
): RunWorkspace {
  const inTurn = serially();
  const { places, standing, checkout } = ground;
  return {
    ...baseFilesOf(ground),
    base: ground.base,
    path: places.worktree,
    objectStores: [join(places.gitDir, "objects"), checkout.objects],
    get head() {
      return standing.head;
    },
    get taken() {
      return standing.taken;
    },
    commit: (message, on) => inTurn(() => commitAll(ground, message, on)),
    change: () => measureChange(ground),
    history: () => historyOf(ground),
    diff: (from, to) => diffTrees(ground, from, to),
    compareWithPull: (paths) => compareWithPull(ground, paths),
    ...treesOf(ground),
    settleSetup: () => inTurn(() => settleSetup(ground)),
    settleGates: () => inTurn(() => settleGates(ground)),
    snapshot: () => inTurn(async () => (bare === true ? undefined : takeSnapshot(ground))),
    bundle: (file) => inTurn(() => writeBundle(ground, file)),
    cleanRoom: (tree) => openCleanRoom(ground, tree, signal),
    push: (branch, commit, expect) => pushBranch(ground, { branch, to: commit, expect }),
    startCommit: (message, at) => startCommit(ground, message, at),
    deleteBranch: (branch, expect) => deleteBranch(ground, branch, expect),
  };
}

type Trees = Pick<Workspace, "entries" | "baseTree" | "list" | "read" | "compose">;

/** What is known of trees, in the worktree or not. */
function treesOf(ground: Ground): Trees {
  const filesOf = treeReader(ground);
  const textOf = blobReader(ground);
  return {
    baseTree: ground.base.tree,
    entries: () => entriesOf(ground),
    list: async (tree) => [...(await filesOf(tree)).keys()],
    async read(tree, path) {
      const leaf = (await filesOf(tree)).get(path)?.[0];
      return leaf === undefined || leaf.mode === submodule ? undefined : textOf(leaf.id);
    },
    compose: (tree, overlay) => composeTree(ground, filesOf, { tree, overlay }),
  };
}

function baseFilesOf(ground: Ground): BaseFiles {
  return {
    readBase: (path) => readAtBase(ground, path),
    listBase: () => listAtBase(ground),
  };
}
