import { type Expression, type ImportExpression, type Program, Visitor } from "oxc-parser";

/** What is asked of another module in the middle of a file. */
interface Later {
  /** `*` where it is not said on the spot what is taken. */
  readonly name: string;
  readonly specifier: string;
}

/** Every `import()` with the names that are taken from it on the spot. Of types there is none: the linter sees to it. */
export function importedLater(program: Program): readonly Later[] {
  const taken = new Map<ImportExpression, readonly string[]>();
  new Visitor({
    // Both are met before the `import()` that is in them.
    MemberExpression({ object, property }) {
      const from = awaitedImport(object);
      if (from !== undefined) taken.set(from, [nameOf(property)]);
    },
    VariableDeclarator({ id, init }) {
      const from = awaitedImport(init);
      if (from === undefined || id.type !== "ObjectPattern") return;
      taken.set(
        from,
        id.properties.map((one) => (one.type === "Property" ? nameOf(one.key) : "*")),
      );
    },
    ImportExpression(node) {
      if (!taken.has(node)) taken.set(node, ["*"]);
    },
  }).visit(program);
  return [...taken].flatMap(([{ source }, names]) =>
    names.map((name) => ({ name, specifier: specifierOf(source) })),
  );
}

/** The strings of a file, and the constant parts of its templates. */
export function stringsIn(program: Program): readonly string[] {
  const strings: string[] = [];
  new Visitor({
    Literal({ value }) {
      if (typeof value === "string") strings.push(value);
    },
    TemplateElement({ value }) {
      strings.push(value.cooked ?? value.raw);
    },
  }).visit(program);
  return strings;
}

function awaitedImport(node: Expression | null): ImportExpression | undefined {
  const inner = node?.type === "AwaitExpression" ? node.argument : undefined;
  return inner?.type === "ImportExpression" ? inner : undefined;
}

function nameOf(key: { readonly type: string; readonly name?: unknown }): string {
  return key.type === "Identifier" && typeof key.name === "string" ? key.name : "*";
}

/** What is only known when it runs is a package that no page can name. */
function specifierOf(source: Expression): string {
  return source.type === "Literal" && typeof source.value === "string"
    ? source.value
    : "(computed)";
}
