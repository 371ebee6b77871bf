import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import { gitAt } from "./git.ts";

/** What the run borrows from the user's checkout. It is only ever read. */
export interface Checkout {
  readonly objects: string;
  readonly objectFormat: string;
  /** Text of the file `shallow`, where the history is cut. */
  readonly shallow: string | undefined;
  /** Whether objects were left out (`filter:` or `sparse-checkout:` of actions/checkout). */
  readonly partial: boolean;
  /** Tags and remote branches in the form of the file `packed-refs`, for tools that ask `git describe`. */
  readonly packedRefs: string;
}

/**
 * Looks at the user's checkout: also one that is itself a worktree or a submodule.
 * @throws AutopilotError `checkout_missing`.
 */
export async function inspectCheckout(
  path: string,
  env: Readonly<Record<string, string>>,
): Promise<Checkout> {
  const place = join(path, ".git");
  if (!existsSync(place)) throw checkoutMissing(path);
  // With an explicit --git-dir git does not ask who owns the folder, which in a container is often another user.
  const git = gitAt({ repository: place, home: path, env });
  const [places, refs] = await Promise.all([
    git.run([
      "rev-parse",
      "--show-object-format",
      "--git-path",
      "objects",
      "--git-path",
      "shallow",
    ]),
    git.run([
      "for-each-ref",
      "--format=%(objectname) %(refname)",
      "refs/tags",
      "refs/remotes/origin",
    ]),
  ]);
  if (!places.ok) throw checkoutMissing(path);
  const [objectFormat = "sha1", objects = "", shallow = ""] = places.stdout.split("\n");
  const folder = resolve(path, objects);
  return {
    objects: folder,
    objectFormat,
    shallow: await textOf(resolve(path, shallow)),
    partial: await hasPromisor(folder),
    packedRefs: refs.stdout.replace(/^.* refs\/remotes\/origin\/HEAD\n/m, ""),
  };
}

/** What to say where there is no repository. */
export function checkoutMissing(path: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "checkout_missing",
    text: `There is no git repository in ${path}.`,
    mend: "Check the repository out in a step before this one, at the top of the workspace:\n\n```yaml\n- uses: actions/checkout@v5\n```",
  });
}

async function textOf(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, "utf8") : undefined;
}

async function hasPromisor(objects: string): Promise<boolean> {
  const pack = join(objects, "pack");
  return existsSync(pack) && (await readdir(pack)).some((name) => name.endsWith(".promisor"));
}
