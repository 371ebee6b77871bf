import { z } from "zod";
import { readToml } from "../../config/toml-document.ts";
import type { Tree } from "../../texts/tree.ts";

const texts = z
  .array(z.unknown())
  .transform((items) => items.filter((item) => typeof item === "string"));
const groups = z.record(z.string(), texts.catch([])).catch({});

const Pyproject = z.object({
  project: z
    .object({ dependencies: texts.catch([]), "optional-dependencies": groups })
    .catch({ dependencies: [], "optional-dependencies": {} }),
  "dependency-groups": groups,
});

/** What the files at the root say about a Python project. */
export interface PythonProject {
  readonly tree: Tree;
  readonly pyproject: string;
  readonly setupCfg: string;
  readonly toxIni: string;
  /** requirements.txt and its relatives for development and tests. */
  readonly requirementFiles: readonly string[];
  /** Everything that names dependencies, as one text. */
  readonly named: string;
  /** Whether mypy is told what to check. */
  readonly mypyPaths: boolean;
  readonly dependencies: readonly string[];
  readonly extras: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

const markers =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|tox\.ini|\.?pytest\.ini|[^/]+\.py|tests?\/(?:[^/]+\/)*test[^/]*\.py)$/;
const requirements =
  /^(?:requirements(?:[-_.](?:dev|develop|test|tests|testing|ci))?|(?:dev|test|tests)[-_]requirements|requirements\/(?:base|main|dev|test|tests|testing|ci))\.txt$/;

/** The Python project at the root; undefined where nothing at the root is Python's. */
export async function readPython(tree: Tree): Promise<PythonProject | undefined> {
  if (!tree.some(markers)) return undefined;
  const requirementFiles = tree.files.filter((path) => requirements.test(path)).toSorted();
  const [pyproject, setupCfg, toxIni, mypyIni, dotMypyIni, setupPy, pipfile, ...listed] =
    await Promise.all(
      [
        "pyproject.toml",
        "setup.cfg",
        "tox.ini",
        "mypy.ini",
        ".mypy.ini",
        "setup.py",
        "Pipfile",
        ...requirementFiles,
      ].map(tree.text),
    );
  const parsed = parse(pyproject ?? "");
  return {
    tree,
    pyproject: pyproject ?? "",
    setupCfg: setupCfg ?? "",
    toxIni: toxIni ?? "",
    requirementFiles,
    named: [pyproject, setupCfg, toxIni, setupPy, pipfile, ...listed].join("\n"),
    mypyPaths: [pyproject, setupCfg, mypyIni, dotMypyIni].some((text) =>
      tellsMypyPaths(text ?? ""),
    ),
    dependencies: parsed.project.dependencies,
    extras: parsed.project["optional-dependencies"],
    groups: parsed["dependency-groups"],
  };
}

/** Whether an INI or TOML text has a section, or one below it. */
export function hasSection(text: string, name: string): boolean {
  return sections(text).some((header) => header === name || header.startsWith(`${name}.`));
}

function tellsMypyPaths(text: string): boolean {
  const section = /^\[(?:tool\.)?mypy\]([^[]*)/m.exec(text)?.[1] ?? "";
  return /^\s*(?:files|packages|modules)\s*=/m.test(section);
}

function sections(text: string): string[] {
  return [...text.matchAll(/^[ \t]*\[+([^\]\n]+)\]/gm)].map((match) => (match[1] ?? "").trim());
}

/** A pyproject.toml that is not TOML has no dependencies that any tool could install. */
function parse(text: string): z.infer<typeof Pyproject> {
  const document = readToml(text);
  const parsed = Pyproject.safeParse(document.kind === "parsed" ? document.value : {});
  return parsed.success ? parsed.data : Pyproject.parse({});
}
