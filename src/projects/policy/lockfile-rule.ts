import { grouped } from "../../domain/grouped.ts";
import type { Violation } from "../../domain/violation.ts";
import type { Lock } from "../packages/lock.ts";
import { folderOf } from "../texts/paths.ts";
import { graveViolation, listed, named, violation } from "./lockfile-words.ts";
import { changedAsks, isReadable } from "./lockfiles/asked.ts";
import { type Unexplained, unexplained } from "./lockfiles/lock-changes.ts";
import { readLock } from "./lockfiles/read-lock.ts";
import { code } from "./shown.ts";

/** A file on both sides; undefined where there is none. */
export interface Sides {
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** A lockfile that the change touches, with the manifests that it touches beside or below it. */
export interface LockfileChange extends Sides {
  readonly manifests: readonly Sides[];
  /** Manifests are there at head, beside or below it, and none of them asks for any package; told of a new lockfile only. */
  readonly asksNothing?: boolean;
}

/** Violations of one kind that are told of one lockfile; one would do to block. */
const most = 50;

/** What a lockfile says that no manifest explains: a place where nobody looks, and from which everything is installed. */
export function lockfileViolations(change: LockfileChange): Violation[] {
  const { base, head } = change;
  if (base === head) return [];
  if (base === undefined) return newLockfile(change, head ?? "");
  if (head === undefined) return removedLockfile(change);
  const [before, after] = [readLock(change.path, base), readLock(change.path, head)];
  if (before !== undefined && after === undefined) {
    return [violation(change, "block", `${code(change.path)} can be read at base and no longer.`)];
  }
  if (before === undefined || after === undefined) return unreadable(change);
  return compared(change, before, after);
}

/** What the manifests ask for otherwise; `whole` is a manifest that changed and cannot be taken apart. */
function asks({ manifests }: LockfileChange): { asked: Set<string>; whole: string | undefined } {
  const changed = manifests.filter(({ base, head }) => base !== head);
  return {
    asked: new Set(
      changed.flatMap(({ path, base = "", head = "" }) => [...changedAsks(path, base, head)]),
    ),
    whole: changed.find(({ path }) => !isReadable(path))?.path,
  };
}

function compared(change: LockfileChange, base: Lock, head: Lock): Violation[] {
  const { asked, whole } = asks(change);
  const faults = unexplained({ base, head, asked });
  const grave = faults.filter(({ kind }) => kind !== "unasked");
  const loose = faults.filter(({ kind }) => kind === "unasked");
  return [
    ...gathered(grave).map((one) => graveViolation(change, one)),
    ...looseViolations(change, { loose, whole, asked }),
  ];
}

/** Without any manifest change one sentence says it all; with one, each package that nothing leads to is named. */
function looseViolations(
  change: LockfileChange,
  found: { loose: readonly Unexplained[]; whole: string | undefined; asked: ReadonlySet<string> },
): Violation[] {
  const { loose, whole, asked } = found;
  const [first] = loose;
  if (first === undefined) return [];
  if (whole !== undefined) {
    const text = `${listed(loose)} changed in ${code(change.path)}; whether ${code(whole)} asks for that cannot be told.`;
    return [violation(change, "review", text, first)];
  }
  if (asked.size === 0) {
    const text = `${code(change.path)} changed (${listed(loose)}), but no dependency of a manifest did.`;
    return [violation(change, "block", text, first)];
  }
  return loose.slice(0, most).map((one, index) => {
    const rest = index === most - 1 ? loose.length - most : 0;
    const text = `${named(one)} ${one.detail === "taken out" ? "was taken out of" : "is new in"} ${code(change.path)}, but no dependency that the change declares leads to it${rest > 0 ? `; so are ${rest} more` : ""}.`;
    return violation(change, "block", text, one);
  });
}

/** Many packages from one strange host are one thing to say. */
function gathered(faults: readonly Unexplained[]): readonly (readonly Unexplained[])[] {
  const groups = grouped(faults, ({ kind, detail, name, version }) =>
    JSON.stringify(kind.endsWith("origin") ? [kind, detail] : [kind, name, version]),
  );
  return [...groups.values()].slice(0, most);
}

function newLockfile(change: LockfileChange, text: string): Violation[] {
  const head = readLock(change.path, text);
  const base: Lock = { packages: [], graph: false };
  const strange =
    head === undefined
      ? []
      : unexplained({ base, head: { ...head, graph: false }, asked: new Set() });
  const grave = gathered(
    strange.filter(({ kind }) => kind !== "first_origin" && kind !== "unasked"),
  );
  if (change.asksNothing === true && head !== undefined && head.packages.length > 0)
    return [unfounded(change, head)];
  const { asked, whole } = asks(change);
  const alone = asked.size === 0 && whole === undefined;
  return [
    ...grave.map((one) => graveViolation(change, one)),
    ...(alone
      ? [
          violation(
            change,
            "review",
            `${code(change.path)} is new, and no dependency of a manifest changed.`,
          ),
        ]
      : []),
  ];
}

/** Nothing leads to what it lists, and a later change that asks for it would take it as it stands there. */
function unfounded(change: LockfileChange, { packages }: Lock): Violation {
  const found = packages.map(({ name, version }) => ({
    kind: "unasked" as const,
    name,
    version,
    detail: "new",
  }));
  const text = `${code(change.path)} is new and lists ${listed(found)}, but no manifest asks for any package.`;
  return violation(change, "block", text, found[0]);
}

/** It may go where its manifest goes. */
function removedLockfile(change: LockfileChange): Violation[] {
  const gone = change.manifests.some(
    ({ path, head }) => head === undefined && folderOf(path) === folderOf(change.path),
  );
  const text = `${code(change.path)} is gone: what is installed is no longer fixed.`;
  return gone ? [] : [violation(change, "block", text)];
}

function unreadable(change: LockfileChange): Violation[] {
  const { asked, whole } = asks(change);
  return asked.size === 0 && whole === undefined
    ? [
        violation(
          change,
          "block",
          `${code(change.path)} changed, but no dependency of a manifest did.`,
        ),
      ]
    : [
        violation(
          change,
          "review",
          `${code(change.path)} changed, in a format that cannot be compared here with what the manifests ask for.`,
        ),
      ];
}
