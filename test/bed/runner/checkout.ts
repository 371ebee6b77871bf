import { mkdir } from "node:fs/promises";
import { git } from "../git/run-git.ts";

/** How the workspace is filled before the action starts. */
export type Checkout =
  | ((folder: string) => Promise<void>)
  | "shallow"
  | "detached"
  | "full"
  | "none";

export interface CheckoutSource {
  serverUrl: string;
  repository: string;
  token: string;
  ref: string;
  sha: string;
  /** `persist-credentials`, true unless told. */
  keepsCredentials?: boolean;
}

/** Fills the workspace as actions/checkout does. */
export async function checkOut(
  how: Checkout,
  folder: string,
  source: CheckoutSource,
): Promise<void> {
  if (how === "none") return;
  if (typeof how === "function") {
    await how(folder);
    return;
  }
  await mkdir(folder, { recursive: true });
  const run = (...args: string[]) => git(args, { cwd: folder });
  const { serverUrl, repository, token, ref, sha } = source;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  await run("init", "--quiet");
  await run("remote", "add", "origin", `${serverUrl}/${repository}`);
  await run("config", "--local", "gc.auto", "0");
  await run("config", "--local", `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`);

  const { branch, tracking } = placeOf(ref);
  const depth = how === "full" ? [] : ["--depth=1"];
  const pinned = `+${sha}:${tracking}`;
  const specs = how === "full" ? everything(branch === undefined ? pinned : undefined) : [pinned];
  await run(
    "-c",
    "protocol.version=2",
    "fetch",
    "--no-tags",
    "--prune",
    "--no-recurse-submodules",
    ...depth,
    "origin",
    ...specs,
  );
  if (branch && how !== "detached")
    await run("checkout", "--quiet", "--force", "-B", branch, tracking);
  else await run("checkout", "--quiet", "--force", "--detach", sha);
  if (source.keepsCredentials === false)
    await run("config", "--local", "--unset-all", `http.${serverUrl}/.extraheader`);
}

/** All branches, and what is on none of them. */
function everything(pinned: string | undefined): string[] {
  return ["+refs/heads/*:refs/remotes/origin/*", ...(pinned === undefined ? [] : [pinned])];
}

/** Where actions/checkout keeps what it fetched. */
function placeOf(ref: string): { branch: string | undefined; tracking: string } {
  const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
  const tracking =
    branch === undefined
      ? ref.replace(/^refs\/pull\//, "refs/remotes/pull/")
      : `refs/remotes/origin/${branch}`;
  return { branch, tracking };
}
