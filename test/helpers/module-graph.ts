import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { type ParseResult, type Program, parseSync } from "oxc-parser";
import { importedLater, stringsIn } from "./module-body.ts";

/** What a name is declared as; `schema` is a value and the type of the same name. */
export type Kind = "fn" | "interface" | "type" | "class" | "const" | "schema";

/** One name that a file takes from elsewhere; `*` where it takes all that is there, or only runs it. */
export interface Import {
  readonly name: string;
  /** Gone when the types are. */
  readonly isType: boolean;
  /** As the file says it. */
  readonly specifier: string;
  /** A file, from the root of the repository, or the name of a package. */
  readonly from: string;
}

/** A name that a file exports: what it is, and the file that declares it. */
export interface Export {
  readonly name: string;
  readonly kind: Kind;
  readonly home: string;
}

/** A file, with what passes its border. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly strings: readonly string[];
}

const known = new Map<string, Module>();

/**
 * A module as the parser of our linter reads it. The compiler would say no more: an import names its file with the ending
 * (`nodenext`) and says whether it is of a type (`verbatimModuleSyntax`), and what a name is stands in the file that
 * declares it (`isolatedModules`). Declarations that `tsc` writes would have to be parsed as well, and lack what a body
 * imports; the compiler's own API is called unstable in TypeScript 7.
 */
export function moduleAt(path: string): Module {
  const module = known.get(path) ?? read(path);
  known.set(path, module);
  return module;
}

/** The modules of a folder, with those of the folders in it. */
export function modulesIn(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .map((file) => moduleAt(posix.join(folder, file)));
}

/** What an imported name is, and where it is declared; undefined for a package, and for `*`. */
export function originOf({ name, from }: Pick<Import, "name" | "from">): Export | undefined {
  return from.endsWith(".ts") ? moduleAt(from).exports.find((one) => one.name === name) : undefined;
}

function read(path: string): Module {
  const parsed = parseSync(path, readFileSync(path, "utf8"), { preserveParens: false });
  const [error] = parsed.errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return {
    path,
    imports: importsOf(parsed).map((one) => ({ ...one, from: targetOf(path, one.specifier) })),
    exports: exportsOf(path, parsed),
    strings: stringsIn(parsed.program),
  };
}

/** The file, or the package: `node:fs/promises` is a part of one, and so is `@scope/name/part.js`. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(path), specifier);
  const names = specifier.startsWith("@") ? 2 : 1;
  return specifier.split("/").slice(0, names).join("/");
}

function importsOf({ module, program }: ParseResult): readonly Omit<Import, "from">[] {
  const atOnce = module.staticImports.flatMap(({ moduleRequest: { value }, entries }) =>
    entries.length === 0
      ? [{ name: "*", isType: false, specifier: value }]
      : entries.map(({ importName, isType }) => taken(importName, isType, value)),
  );
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, importName, isType }) =>
      moduleRequest === null ? [] : [taken(importName, isType, moduleRequest.value)],
    );
  const later = importedLater(program).map((one) => ({ ...one, isType: false }));
  return [...atOnce, ...passedOn, ...later];
}

function taken(imported: { readonly name: string | null }, isType: boolean, specifier: string) {
  return { name: imported.name ?? "*", isType, specifier };
}

/** The names of a file, those that it passes on with what they are in the file that declares them. */
function exportsOf(path: string, { module, program }: ParseResult): readonly Export[] {
  const kinds = declaredIn(program);
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, importName, exportName, localName }) => {
      const name = exportName.name ?? "default";
      if (moduleRequest === null)
        return [{ name, kind: kinds.get(localName.name ?? "") ?? "const", home: path }];
      const there = moduleAt(targetOf(path, moduleRequest.value)).exports;
      if (exportName.name === null) return there;
      return there.filter((one) => one.name === importName.name).map((one) => ({ ...one, name }));
    });
}

const kindOf = {
  FunctionDeclaration: "fn",
  TSDeclareFunction: "fn",
  ClassDeclaration: "class",
  TSInterfaceDeclaration: "interface",
  TSTypeAliasDeclaration: "type",
} as const;

/** What is declared at the top of a file and is no plain value, by its name. */
function declaredIn({ body }: Program): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { name, kind } of body.flatMap(declarationsOf)) {
    const other = kinds.get(name) ?? kind;
    kinds.set(name, other === kind ? kind : "schema");
  }
  return kinds;
}

type Node = Program["body"][number];

function declarationsOf(statement: Node): readonly Pick<Export, "name" | "kind">[] {
  const exported = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
  const node = exported ?? statement;
  if (node.type === "VariableDeclaration")
    return node.declarations.flatMap(({ id }) =>
      id.type === "Identifier" ? [{ name: id.name, kind: "const" as const }] : [],
    );
  if (!isDeclaration(node) || node.id === null) return [];
  return [{ name: node.id.name, kind: kindOf[node.type] }];
}

function isDeclaration(node: Node): node is Extract<Node, { type: keyof typeof kindOf }> {
  return Object.hasOwn(kindOf, node.type);
}
