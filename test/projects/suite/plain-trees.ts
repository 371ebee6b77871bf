import type { Gate } from "../../../src/domain/gate.ts";
import { Policy } from "../../../src/domain/policy.ts";
import type { Selection } from "../../../src/ports/suite.ts";
import type { Entry, Overlay } from "../../../src/ports/workspace.ts";
import { gatesAtBase } from "../../../src/projects/policy/gates-at-base.ts";
import { suite } from "../../../src/projects/suite/suite.ts";

/** A tree as paths and texts. A text that begins with `-> ` is a link. */
export type Files = Readonly<Record<string, string>>;

/** Base and head of a change, with its renames from new path to old. */
export interface Sides {
  readonly base: Files;
  readonly head: Files;
  readonly renames?: Readonly<Record<string, string>>;
  readonly gates?: readonly Gate[];
  /** Files in which a runner found tests. */
  readonly reported?: readonly string[];
  readonly testPaths?: readonly string[];
}

export const npmTest = gate("npm", "test");

export function gate(command: string, ...args: string[]): Gate {
  const how = { required: true, timeoutSecs: 60, skip: false, source: "test" };
  return { name: "test", command, args, ...how };
}

/** What git lists of a change. */
export function entriesOf({ base, head, renames = {} }: Sides): Entry[] {
  const from = new Map(Object.entries(renames));
  const gone = new Set(from.values());
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return paths.flatMap((path): Entry[] => {
    const [before, after] = [base[path], head[path]];
    if (before === after || (gone.has(path) && after === undefined)) return [];
    const old = from.get(path);
    const source = old === undefined ? before : base[old];
    const sides = {
      binary: false,
      ...(source === undefined ? {} : { oldMode: modeOf(source) }),
      ...(after === undefined ? {} : { newMode: modeOf(after), bytes: after.length }),
    };
    if (old !== undefined) return [{ path, from: old, operation: "renamed", ...sides }];
    if (before === undefined) return [{ path, operation: "created", ...sides }];
    return [{ path, operation: after === undefined ? "deleted" : "modified", ...sides }];
  });
}

function modeOf(text: string): string {
  return text.startsWith("-> ") ? "120000" : "100644";
}

/** A tree with an overlay, as the workspace composes it; a file and a folder of one name are refused. */
export function composed(
  on: Files,
  overlay: readonly Overlay[],
  trees: Readonly<Record<string, Files>>,
): Files {
  const files = new Map(Object.entries(on));
  for (const one of overlay) {
    if ("absent" in one) files.delete(one.path);
    else if ("text" in one) files.set(one.path, one.text);
    else {
      const text = trees[one.from]?.[one.path];
      if (text === undefined) files.delete(one.path);
      else files.set(one.path, text);
    }
  }
  for (const path of files.keys()) {
    const parts = path.split("/");
    for (let end = 1; end < parts.length; end += 1) {
      const folder = parts.slice(0, end).join("/");
      if (files.has(folder)) throw new Error(`${folder} is a file and a folder`);
    }
  }
  return Object.fromEntries(files);
}

/** Both rooms of a change. */
export interface Rooms {
  readonly oldTests: Files;
  readonly newTests: Files;
  readonly selection: Selection;
}

export async function rooms(sides: Sides): Promise<Rooms> {
  const trees: Record<string, Files> = { base: sides.base, head: sides.head };
  const workspace = {
    baseTree: "base",
    entries: async () => entriesOf(sides),
    list: async (tree: string) => Object.keys(trees[tree] ?? {}),
    read: async (tree: string, path: string) => trees[tree]?.[path],
  };
  const port = suite({
    workspace,
    state: () => ({
      head: { commit: "head", tree: "head" },
      policy: Policy.parse({ test_paths: sides.testPaths ?? [] }),
    }),
    gatesAtBase: gatesAtBase(workspace, () => sides.gates ?? [npmTest]),
  });
  const selection = await port.select(sides.reported ?? []);
  return {
    selection,
    oldTests: composed(sides.head, selection.oldTests, trees),
    newTests: composed(sides.base, selection.newTests, trees),
  };
}
