import { posix } from "node:path";
import { type Export, type Import, moduleAt, modulesIn, originOf } from "./module-graph.ts";

/** Whether a file is the path, or lies in it. */
export function isIn(path: string, file: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

/** What a file or folder is to the rest of `src`: all that a file exports, and of a folder what others import. */
export function surfaceOf(path: string): readonly Export[] {
  const found = path.endsWith(".ts")
    ? moduleAt(path).exports
    : importsInto(path).map(({ one }) => originOf(one) ?? everything(one));
  // Overloads are one name, and so is what many import.
  return [...new Map(found.map((one) => [`${one.name} of ${one.home}`, one])).values()];
}

/** No page can list this: somebody takes a module as a whole. */
function everything({ from, name }: Import): Export {
  return { name, kind: "const", home: from };
}

interface Consumer {
  readonly path: string;
  readonly uses: readonly string[];
}

/** Who imports what, file by file, or together where one of the given folders holds them. */
export function consumersOf(path: string, folders: readonly string[]): readonly Consumer[] {
  const uses = new Map<string, Set<string>>();
  for (const { by, one } of importsInto(path)) {
    const consumer = folders.find((folder) => isIn(folder, by)) ?? by;
    uses.set(consumer, (uses.get(consumer) ?? new Set()).add(one.name));
  }
  return [...uses].map(([consumer, names]) => ({ path: consumer, uses: [...names] }));
}

function importsInto(path: string): readonly { readonly by: string; readonly one: Import }[] {
  return modulesIn("src")
    .filter((module) => !isIn(path, module.path))
    .flatMap(({ path: by, imports }) =>
      imports.filter(({ from }) => isIn(path, from)).map((one) => ({ by, one })),
    );
}

/** What a file or folder imports from elsewhere: folders of `src`, each adapter as one, and packages. */
export function dependenciesOf(path: string): {
  readonly internal: readonly string[];
  readonly external: readonly string[];
} {
  const all = modulesIn("src")
    .filter((module) => isIn(path, module.path))
    .flatMap(({ imports }) => imports.map(({ from }) => from))
    .filter((from) => !isIn(path, from));
  const isOurs = (from: string) => from.startsWith("src/");
  return {
    internal: [...new Set(all.filter(isOurs).map(placeOf))].toSorted(),
    external: [...new Set(all.filter((from) => !isOurs(from)))].toSorted(),
  };
}

function placeOf(file: string): string {
  const [first = "", second = ""] = posix.relative("src", file).split("/");
  return first === "adapters" ? `${first}/${second}` : first;
}

/** What a test imports of `src`, itself or by the helpers that it imports. */
export function importsOfTest(test: string): readonly Import[] {
  const files = new Set([test]);
  // A set goes on over what is added to it.
  for (const file of files)
    for (const { from } of moduleAt(file).imports)
      if (from.startsWith("test/") && from.endsWith(".ts")) files.add(from);
  return [...files].flatMap((file) =>
    moduleAt(file).imports.filter(({ from }) => from.startsWith("src/")),
  );
}

/**
 * Whether a test meets a name. A value has to be imported, by the test or a helper; of a type, the file that declares it or
 * one that speaks of it.
 */
export function meets(test: string, { name, kind, home }: Export): boolean {
  const isType = kind === "interface" || kind === "type" || kind === "schema";
  const isIt = (one: Import) =>
    one.name === name && (originOf(one)?.home ?? one.from) === home && (isType || !one.isType);
  return importsOfTest(test).some((one) =>
    isType
      ? isIt(one) || one.from === home || moduleAt(one.from).imports.some(isIt)
      : isIt(one) || (one.name === "*" && one.from === home),
  );
}

/** Whether a test reads the source itself: a text in it names the path, or a folder that holds it. */
export function reads(test: string, path: string): boolean {
  return moduleAt(test).strings.some(
    (text) => text.includes(path) || (text !== "" && isIn(text, path)),
  );
}
