import type { Violation } from "../../domain/violation.ts";
import { folderOf } from "../texts/paths.ts";
import { folded } from "./builtin-paths.ts";
import type { Protected } from "./protected-paths.ts";
import { allowing, code } from "./shown.ts";

/** A tree as links see it. */
export interface LinkTree {
  /** Links by path, with where they point, as far as they are known: those that the change brings. */
  readonly links: ReadonlyMap<string, string>;
  /** Every file of the tree. */
  readonly files: ReadonlySet<string>;
  /** How a path is protected. */
  readonly protectedAs: (path: string) => Protected | undefined;
}

/** Links that the change brings and that lead out of the repository, into git's own folder, or to protected files. */
export function badLinks(tree: LinkTree): Violation[] {
  return [...tree.links].flatMap(([path, target]) => {
    const end = follow(path, target, tree);
    if (end.kind === "leaves") return [leaving(path, target, end.why)];
    const found = tree.protectedAs(end.path) ?? tree.protectedAs(`${end.path}/x`);
    return found === undefined ? [] : [intoProtected(path, end.path, found)];
  });
}

type End =
  | { readonly kind: "stays"; readonly path: string }
  | { readonly kind: "leaves"; readonly why: string };

const mostHops = 40;

/** Goes part by part, as the kernel does: a link on the way counts with where it leads, and `..` from there. */
function follow(path: string, target: string, tree: LinkTree): End {
  if (isAbsolute(target)) return { kind: "leaves", why: "its target is absolute" };
  let at = folderOf(path).split("/").filter(Boolean);
  let ahead = partsOf(target);
  let hops = 0;
  while (ahead.length > 0) {
    const [part = "", ...rest] = ahead;
    const step = takeStep(at, part, { more: rest.length > 0, tree });
    if (typeof step === "string") return { kind: "leaves", why: step };
    hops += step.link === undefined ? 0 : 1;
    if (hops > mostHops) return { kind: "leaves", why: "it leads in a circle" };
    at = [...step.at];
    ahead = [...partsOf(step.link ?? ""), ...rest].slice(0, 2000);
  }
  return { kind: "stays", path: at.join("/") };
}

/** One part further; where a link stands there, its target is what is to be followed next. A text says why it leaves. */
function takeStep(
  at: readonly string[],
  part: string,
  { more, tree }: { readonly more: boolean; readonly tree: LinkTree },
): { at: readonly string[]; link?: string } | string {
  if (part === "..")
    return at.length === 0 ? "it leads out of the repository" : { at: at.slice(0, -1) };
  if (folded(part) === ".git" || /^git~\d$/i.test(part)) return "it leads into git's own folder";
  const next = [...at, part];
  const link = tree.links.get(next.join("/"));
  if (link !== undefined) return isAbsolute(link) ? "it leads to an absolute path" : { at, link };
  if (more && tree.files.has(next.join("/"))) return "it leads through another link or a submodule";
  return { at: next };
}

function partsOf(target: string): string[] {
  return target.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
}

function isAbsolute(target: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(target);
}

function leaving(path: string, target: string, why: string): Violation {
  return {
    rule: "link_leaves_repository",
    mode: "block",
    path,
    text: `${code(path)} is a link to ${code(target)}: ${why}.`,
    mend: `Take the link ${code(path)} away, or put the file itself there. A maintainer who wants it says so at base:${allowing([path])}`,
  };
}

function intoProtected(path: string, end: string, { rule, mode, what }: Protected): Violation {
  return {
    rule,
    mode,
    path,
    text: `${code(path)} is a link to ${code(end)}: ${what}.`,
    mend: `Take the link ${code(path)} away. A maintainer who wants it says so at base:${allowing([path, end])}`,
  };
}
