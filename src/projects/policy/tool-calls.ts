import { keysAt, readManifest } from "./manifest-scripts.ts";
import type { Place, ScriptTree, Step } from "./step.ts";
import { firstOf, nearest, within } from "./tree-paths.ts";

/** Files that a tool reads its tasks from, the one that wins first. */
const taskFiles: Readonly<Record<string, readonly string[]>> = {
  make: ["GNUmakefile", "makefile", "Makefile"],
  gmake: ["GNUmakefile", "makefile", "Makefile"],
  just: ["justfile", ".justfile", "Justfile", ".Justfile"],
  task: [
    "Taskfile.yml",
    "taskfile.yml",
    "Taskfile.yaml",
    "taskfile.yaml",
    "Taskfile.dist.yml",
    "taskfile.dist.yml",
    "Taskfile.dist.yaml",
    "taskfile.dist.yaml",
  ],
  rake: ["rakefile", "Rakefile", "rakefile.rb", "Rakefile.rb"],
  nox: ["noxfile.py"],
  tox: ["tox.ini"],
  invoke: ["tasks.py"],
  inv: ["tasks.py"],
  doit: ["dodo.py"],
  gulp: ["gulpfile.js", "gulpfile.mjs", "gulpfile.cjs", "gulpfile.ts"],
  grunt: ["Gruntfile.js", "Gruntfile.cjs", "Gruntfile.coffee"],
  jake: ["Jakefile", "Jakefile.js", "jakefile.js"],
  mage: ["magefile.go"],
  mise: ["mise.toml", ".mise.toml"],
  earthly: ["Earthfile"],
  ant: ["build.xml"],
  pre_commit: [".pre-commit-config.yaml"],
  "pre-commit": [".pre-commit-config.yaml"],
  gradlew: ["gradle/wrapper/gradle-wrapper.properties", "gradle/wrapper/gradle-wrapper.jar"],
  mvnw: [".mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.jar"],
  turbo: ["turbo.json"],
  nx: ["nx.json"],
  lerna: ["lerna.json"],
  moon: [".moon/tasks.yml"],
  hatch: ["hatch.toml"],
  xtask: ["xtask/src/main.rs"],
};

/** All of a tool's files count, and not only the first. */
const together = new Set(["gradlew", "mvnw"]);

interface Table {
  readonly files: readonly string[];
  readonly at: readonly string[];
}

/** Tables of scripts within manifests; the words behind the tool name the entries, all of them where `whole`. */
const tables: Readonly<Record<string, readonly (Table & { readonly whole?: true })[]>> = {
  composer: [{ files: ["composer.json"], at: ["scripts"] }],
  deno: [{ files: ["deno.json", "deno.jsonc"], at: ["tasks"] }],
  poe: [{ files: ["pyproject.toml"], at: ["tool", "poe", "tasks"], whole: true }],
  pdm: [{ files: ["pyproject.toml"], at: ["tool", "pdm", "scripts"], whole: true }],
  rye: [{ files: ["pyproject.toml"], at: ["tool", "rye", "scripts"], whole: true }],
  task: [{ files: ["pyproject.toml"], at: ["tool", "taskipy", "tasks"], whole: true }],
  hatch: [
    { files: ["pyproject.toml"], at: ["tool", "hatch", "envs"], whole: true },
    { files: ["pyproject.toml"], at: ["tool", "hatch", "env", "scripts"], whole: true },
  ],
  pixi: [{ files: ["pyproject.toml"], at: ["tool", "pixi", "tasks"], whole: true }],
  tox: [{ files: ["pyproject.toml"], at: ["tool", "tox"], whole: true }],
  pipenv: [{ files: ["Pipfile"], at: ["scripts"] }],
};

/** What task runners call: their files, or entries of a manifest. */
export async function toolCalls(words: readonly string[], place: Place): Promise<Step[]> {
  const found = words.map(async (word, at) => {
    const tool = word.replace(/^(?:.*\/)?(gradlew|mvnw)(?:\.bat|\.cmd)?$/, "$1");
    const rest = words.slice(at + 1);
    return [...filesOf(tool, rest, place), ...(await entriesOf(tool, rest, place))];
  });
  return (await Promise.all(found)).flat();
}

function filesOf(tool: string, rest: readonly string[], { tree, cwd }: Place): Step[] {
  if (!Object.hasOwn(taskFiles, tool)) return [];
  const folder = toldFolder(rest, cwd);
  const paths = (taskFiles[tool] ?? []).map((name) => within(folder, name));
  if (!together.has(tool)) return firstOf(tree, paths);
  return paths.flatMap((path) => firstOf(tree, [path]));
}

/** `make -C folder`, `just -d folder`, `task --dir=folder`. */
function toldFolder(rest: readonly string[], cwd: string): string {
  const flag = /^(?:-C|-d|--dir|--directory|--working-directory)(?:=(.+))?$/;
  const at = rest.findIndex((word) => flag.test(word));
  const told = at === -1 ? undefined : (flag.exec(rest[at] ?? "")?.[1] ?? rest[at + 1]);
  return (told === undefined ? undefined : within(cwd, told)) ?? cwd;
}

async function entriesOf(tool: string, rest: readonly string[], place: Place): Promise<Step[]> {
  if (!Object.hasOwn(tables, tool)) return [];
  const found = (tables[tool] ?? []).map(async ({ files, at, whole }) => {
    const path = manifestOf(place.tree, place.cwd, files);
    if (path === undefined) return [];
    const known = keysAt(readManifest(path, await place.tree.text(path)), at);
    const names = whole ? known : known.filter((name) => rest.includes(name));
    return names.map((name) => ({ kind: "script", path, at, name }) as const);
  });
  return (await Promise.all(found)).flat();
}

function manifestOf(tree: ScriptTree, cwd: string, files: readonly string[]): string | undefined {
  return files.map((name) => nearest(tree, cwd, name).path).find((path) => path !== undefined);
}
