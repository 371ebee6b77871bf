import type { Lock } from "../../packages/lock.ts";
import { type Facts, factsOf, originOf, reachable } from "./lock-facts.ts";

/** One thing in a lockfile that the manifests do not explain. */
export interface Unexplained {
  readonly kind:
    | "other_content"
    | "no_checksum"
    | "new_origin"
    | "first_origin"
    | "other_package"
    | "unasked";
  readonly name: string;
  readonly version: string;
  /** The checksum, address or host in question. */
  readonly detail: string;
}

/** Both versions of a lockfile, and the packages that the change asks for otherwise than base did. */
export interface LockChange {
  readonly base: Lock;
  readonly head: Lock;
  readonly asked: ReadonlySet<string>;
}

interface Ground {
  readonly asked: ReadonlySet<string>;
  /** What `asked` leads to; undefined where the format does not say. */
  readonly reached: ReadonlySet<string> | undefined;
  readonly origins: ReadonlySet<string>;
  /** Whether base has no package. */
  readonly empty: boolean;
  /** Whether packages of base have checksums at all. */
  readonly sums: boolean;
  readonly namesAnother: Lock["namesAnother"];
}

type Fault = Pick<Unexplained, "kind" | "detail">;

/** What is not explained of each package, the gravest thing only: its content, where it comes from, why it is there. */
export function unexplained({ base, head, asked }: LockChange): Unexplained[] {
  const [before, after] = [factsOf(base), factsOf(head)];
  const ground: Ground = {
    asked,
    reached: head.graph || asked.size === 0 ? reachable([base, head], asked) : undefined,
    origins: new Set([...before.values()].flatMap(({ sources }) => [...sources].map(originOf))),
    empty: before.size === 0,
    sums: [...before.values()].some(({ checksums }) => checksums.size > 0),
    namesAnother: head.namesAnother,
  };
  const added = [...after].flatMap(([id, facts]) => {
    const old = before.get(id);
    return told(facts, old === undefined ? newFault(facts, ground) : sameFault(old, facts, ground));
  });
  const removed = [...before]
    .filter(([id]) => !after.has(id))
    .flatMap(([, facts]) => told(facts, unasked(facts, "taken out", ground)));
  return [...added, ...removed];
}

function told({ name, version }: Facts, fault: Fault | undefined): Unexplained[] {
  return fault === undefined ? [] : [{ name, version, ...fault }];
}

/** A version that base knows has to be the same bytes from the same place. */
function sameFault(old: Facts, now: Facts, ground: Ground): Fault | undefined {
  if (movesByName(now, ground)) return undefined;
  const sum = strangeSum(old, now);
  if (sum !== undefined) return { kind: "other_content", detail: sum };
  if (old.checksums.size > 0 && now.checksums.size === 0) {
    return { kind: "no_checksum", detail: "no checksum any more" };
  }
  const sources = [...now.sources].filter((one) => !old.sources.has(one));
  const moved = old.sources.size === 0 ? undefined : sources.find((one) => !isFile(one));
  const origin = originFault(sources, ground);
  if (origin !== undefined) return origin;
  return moved === undefined ? grown(old, now, ground) : { kind: "other_content", detail: moved };
}

/** More files of a version may be locked as they are published, but not beside a change that has nothing to do with it. */
function grown(old: Facts, now: Facts, { reached }: Ground): Fault | undefined {
  if (reached === undefined || reached.has(now.name) || old.checksums.size === 0) return undefined;
  const part = [...now.checksums.keys()].find((of) => !old.checksums.has(of));
  return part === undefined ? undefined : { kind: "other_content", detail: part };
}

function newFault(now: Facts, ground: Ground): Fault | undefined {
  const { sources, name } = now;
  const [, twice] =
    [...now.checksums.values()].map((sums) => [...sums]).find((sums) => sums.length > 1) ?? [];
  if (twice !== undefined) return { kind: "other_content", detail: twice };
  const origin = originFault([...sources], ground);
  if (origin?.kind === "new_origin") return origin;
  const other = [...sources].find((source) => ground.namesAnother?.(source, name) === true);
  if (other !== undefined) return { kind: "other_package", detail: other };
  if (ground.sums && now.checksums.size === 0 && [...sources].some((one) => /^https?:/.test(one))) {
    return { kind: "no_checksum", detail: [...sources].join(" ") };
  }
  return unasked(now, [...sources].join(" "), ground) ?? origin;
}

/** A branch or tag of a git repository may move where the manifest itself says so. */
function movesByName({ name, sources }: Facts, { asked }: Ground): boolean {
  return asked.has(name) && [...sources].every((source) => /^git|\.git(?:$|[#?])/.test(source));
}

/** A checksum that base does not have for the same part; new parts may come, as more files of a version are published. */
function strangeSum(old: Facts, now: Facts): string | undefined {
  for (const [of, sums] of now.checksums) {
    const known = old.checksums.get(of);
    const words = new Set([...(known ?? [])].flatMap((sum) => sum.split(" ")));
    const strange = [...sums].find((sum) => sum.split(" ").some((word) => !words.has(word)));
    if (known !== undefined && strange !== undefined) return strange;
  }
  return undefined;
}

/** Hosts and schemes that no package of base came from. Without a package at base nothing can be compared: a person looks. */
function originFault(sources: readonly string[], { origins, empty }: Ground): Fault | undefined {
  const strange = sources.map(originOf).find((one) => one !== "" && !origins.has(one));
  if (strange === undefined) return undefined;
  const first = empty && /^(?:registry\+|sparse\+)?https:/.test(strange);
  return { kind: first ? "first_origin" : "new_origin", detail: strange };
}

/** One of the many files that a version may be published as, which are compared by their checksums. */
function isFile(source: string): boolean {
  return /\.(?:whl|tar\.gz|zip)$/.test(source);
}

function unasked({ name }: Facts, detail: string, { reached }: Ground): Fault | undefined {
  return reached === undefined || reached.has(name) ? undefined : { kind: "unasked", detail };
}
