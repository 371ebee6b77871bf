import { commandLine } from "../../../domain/command-line.ts";
import type { Gate } from "../../../domain/gate.ts";
import { gate, scriptGate } from "../../kind.ts";
import { hasSection, type PythonProject } from "./project.ts";

/** How a Python project runs a module and installs what it needs. */
export interface PythonManager {
  /** A gate that runs `python -m` with these words. */
  readonly module: (name: string, words: readonly string[], source: string) => Gate;
  /** Whether a tool will be there. */
  readonly brings: (tool: string) => boolean;
  /** `tools` are those that the gates need. */
  readonly setup: (tools: readonly string[]) => readonly (readonly string[])[];
}

interface Locked {
  readonly lock: string;
  readonly run: readonly string[];
  readonly install: readonly string[];
  readonly extra?: string;
}

const uv: Locked = {
  lock: "uv.lock",
  run: ["uv", "run"],
  install: ["uv", "sync", "--locked"],
  extra: "--extra",
};
const poetry: Locked = {
  lock: "poetry.lock",
  run: ["poetry", "run"],
  install: ["poetry", "install", "--no-interaction"],
  extra: "--extras",
};
const pdm: Locked = {
  lock: "pdm.lock",
  run: ["pdm", "run"],
  install: ["pdm", "install", "--frozen-lockfile"],
};
const pipenv: Locked = {
  lock: "Pipfile.lock",
  run: ["pipenv", "run"],
  install: ["pipenv", "sync", "--dev"],
};

/** Groups and extras under which projects keep what their tests need. */
const forTests = ["dev", "test", "tests", "testing"];

/** By lockfile; Poetry also by its section, since no other tool reads its groups; else pip. */
export async function pythonManager(project: PythonProject): Promise<PythonManager> {
  const found = [uv, poetry, pdm, pipenv].find(({ lock }) => project.tree.has(lock));
  const locked = found ?? (hasSection(project.pyproject, "tool.poetry") ? poetry : undefined);
  if (locked === undefined) return pip(project);
  const lockText = await project.tree.text(locked.lock);
  const { extra } = locked;
  const extras = extra === undefined ? [] : testExtras(project).flatMap((name) => [extra, name]);
  return {
    module: (name, words, source) => gate(name, [...locked.run, "python", "-m", ...words], source),
    // A linter that is configured but not locked runs elsewhere, at a version that we do not know.
    brings: (tool) => new RegExp(`name = "${tool}"|"${tool}":`).test(lockText || project.named),
    setup: () => [[...locked.install, ...extras]],
  };
}

/**
 * Pip installs into `.venv` in the checkout: the Python of a hosted runner may refuse (PEP 668), and every clean room
 * gets its own. The packages of the runner's Python stay visible, so that a workflow that has installed something itself
 * has not done so in vain; without a `.venv`, as with a setup of the user's own, the gates run on the runner's Python.
 */
function pip(project: PythonProject): PythonManager {
  return {
    module: (name, words, source) =>
      scriptGate(
        name,
        `export PATH="$PWD/.venv/bin:$PATH"\nexec python3 -m ${commandLine(words)}`,
        source,
      ),
    brings: () => true,
    setup(tools) {
      const wanted = [...requirementWords(project), ...projectWords(project), ...tools];
      if (wanted.length === 0) return [];
      return [
        ["python3", "-m", "venv", "--system-site-packages", ".venv"],
        [".venv/bin/python", "-m", "pip", "install", "--disable-pip-version-check", ...wanted],
      ];
    },
  };
}

function requirementWords(project: PythonProject): string[] {
  return project.requirementFiles.flatMap((file) => ["-r", file]);
}

/** A project that can be built is installed in place; of any other only its dependencies. */
function projectWords(project: PythonProject): string[] {
  const extras = testExtras(project);
  const groups = forTests.flatMap((name) => project.groups[name] ?? []);
  if (isBuilt(project))
    return ["-e", extras.length > 0 ? `.[${extras.join(",")}]` : ".", ...groups];
  return [
    ...project.dependencies,
    ...extras.flatMap((name) => project.extras[name] ?? []),
    ...groups,
  ];
}

function isBuilt(project: PythonProject): boolean {
  return (
    project.tree.has("setup.py") ||
    hasSection(project.pyproject, "build-system") ||
    hasSection(project.setupCfg, "options")
  );
}

function testExtras(project: PythonProject): string[] {
  return forTests.filter((name) => Object.hasOwn(project.extras, name));
}
