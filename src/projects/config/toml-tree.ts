/** Where a value stands: keys of tables and indexes of lists. */
export type Path = readonly (string | number)[];

/** A table or a list that is still growing. */
export interface Branch {
  readonly kind: "branch";
  readonly list: boolean;
  readonly children: Map<string | number, Branch | Leaf>;
}

export interface Leaf {
  readonly kind: "leaf";
  readonly value: unknown;
}

/** A new one. */
export function branch(list: boolean): Branch {
  return { kind: "branch", list, children: new Map() };
}

/** The branch at a path, with every branch on the way to it. */
export function grow(root: Branch, path: Path): Branch {
  let at = root;
  for (const [index, step] of path.entries()) {
    const found = at.children.get(step);
    const next = found?.kind === "branch" ? found : branch(typeof path[index + 1] === "number");
    at.children.set(step, next);
    at = next;
  }
  return at;
}

/** Puts a value at a path. */
export function put(root: Branch, path: Path, value: Branch | Leaf): void {
  const last = path.at(-1);
  const above = path.length === 1 ? root : grow(root, path.slice(0, -1));
  if (last !== undefined) above.children.set(last, value);
}

/** `Object.fromEntries` defines own properties: a key named `__proto__` stays a key. */
export function plain(node: Branch | Leaf): unknown {
  if (node.kind === "leaf") return node.value;
  if (node.list) return [...node.children.values()].map(plain);
  return Object.fromEntries([...node.children].map(([key, child]) => [key, plain(child)]));
}
