import type { Gate, ResultsSpec } from "../../../domain/gate.ts";
import { type Found, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { pythonCalls } from "./calls.ts";
import { pythonFiles } from "./files.ts";
import { type PythonManager, pythonManager } from "./manager.ts";
import { pythonPackages } from "./packages.ts";
import { hasSection, type PythonProject, readPython } from "./project.ts";
import { pythonReports } from "./reports.ts";
import { pythonRooms } from "./rooms.ts";

export const python: Kind = {
  name: "python",
  detect,
  packages: pythonPackages,
  setsUp: [".python-version", "uv.toml", "poetry.toml", "pdm.toml", "pip.conf"],
  rooms: pythonRooms,
  programs: { pdm: "pdm-project/setup-pdm", uv: "astral-sh/setup-uv" },
  ...pythonFiles,
  ...pythonCalls,
  ...pythonReports,
};

interface Tool {
  readonly tool: string;
  readonly gate: Gate;
}

/** Python: pytest or unittest, and the linters that are configured; under uv, Poetry, PDM, Pipenv or pip. */
async function detect(tree: Tree): Promise<Found> {
  const project = await readPython(tree);
  if (project === undefined) return nothing;
  const manager = await pythonManager(project);
  const tools = [...(await tests(project, manager)), ...linters(project, manager)];
  return {
    gates: tools.map(({ gate }) => gate),
    setup: manager.setup(
      [...new Set(tools.map(({ tool }) => tool))].filter((tool) => tool !== "unittest"),
    ),
  };
}

const testFile = /^(?:[^./][^/]*\/)*(?:test_[^/]*|[^/]*_test)\.py$/;
const data = /(?:^|\/)fixtures\//;

async function tests(project: PythonProject, manager: PythonManager): Promise<Tool[]> {
  const files = project.tree.files.filter((path) => testFile.test(path) && !data.test(path));
  const configured = pytestSource(project);
  if (configured !== undefined || (files.length > 0 && (await looksLikePytest(project, files)))) {
    const gate = manager.module("pytest", ["pytest"], configured ?? "tests of pytest");
    return [{ tool: "pytest", gate: (await reports(project)) ? reporting(gate, pytest) : gate }];
  }
  const start = discovery(files);
  if (start === undefined) return [];
  return [
    {
      tool: "unittest",
      gate: manager.module("unittest", ["unittest", "discover", ...start], "tests of unittest"),
    },
  ];
}

/**
 * By the environment, which no wrapper or configuration takes away. xunit1 tells the file of a test. Else a file that
 * does not load keeps all tests from running, and they look as if they were gone.
 */
const pytest: ResultsSpec = {
  format: "junit",
  args: [],
  env: {
    PYTEST_ADDOPTS: "--junitxml='{report}' -o junit_family=xunit1 --continue-on-collection-errors",
  },
};

/** Where the plugin is switched off, pytest does not know the option, and fails. */
async function reports({ tree, pyproject, setupCfg, toxIni }: PythonProject): Promise<boolean> {
  const names = ["pytest.ini", ".pytest.ini", "pytest.toml"];
  const texts = [pyproject, setupCfg, toxIni, ...(await Promise.all(names.map(tree.text)))];
  return !texts.some((text) => /no:junitxml/.test(text));
}

/** Where pytest is configured or named. */
function pytestSource({
  tree,
  pyproject,
  setupCfg,
  toxIni,
  named,
}: PythonProject): string | undefined {
  const ini = [
    "pytest.ini",
    ".pytest.ini",
    "pytest.toml",
    "conftest.py",
    "tests/conftest.py",
    "test/conftest.py",
  ];
  if (hasSection(pyproject, "tool.pytest")) return "pyproject.toml [tool.pytest]";
  if (hasSection(setupCfg, "tool:pytest")) return "setup.cfg [tool:pytest]";
  if (hasSection(toxIni, "pytest")) return "tox.ini [pytest]";
  return (
    ini.find((path) => tree.has(path)) ??
    (/\bpytest\b/.test(named) ? "dependency on pytest" : undefined)
  );
}

/** unittest finds no test that is a plain function. A few files tell. */
async function looksLikePytest(project: PythonProject, files: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(files.slice(0, 20).map(project.tree.text));
  return texts.some((text) => /^(?:import pytest|from pytest|(?:async )?def test_)/m.test(text));
}

/** unittest enters only packages: a folder of tests that is none has to be its start. It knows `test*.py` only. */
function discovery(files: readonly string[]): string[] | undefined {
  const found = files.filter((path) => /(?:^|\/)test[^/]*\.py$/.test(path));
  if (found.length === 0) return undefined;
  const folder = ["tests", "test"].find((name) =>
    found.every((path) => path.startsWith(`${name}/`)),
  );
  return folder === undefined ? [] : ["-s", folder];
}

function linters(project: PythonProject, manager: PythonManager): Tool[] {
  return [...ruff(project, manager), ...flake8(project, manager), ...mypy(project, manager)].filter(
    ({ tool }) => manager.brings(tool),
  );
}

function ruff({ tree, pyproject }: PythonProject, manager: PythonManager): Tool[] {
  const file = ["ruff.toml", ".ruff.toml"].find((path) => tree.has(path));
  const source =
    file ?? (hasSection(pyproject, "tool.ruff") ? "pyproject.toml [tool.ruff]" : undefined);
  if (source === undefined) return [];
  const check = { tool: "ruff", gate: manager.module("ruff", ["ruff", "check", "."], source) };
  const format = {
    tool: "ruff",
    gate: manager.module("ruff format", ["ruff", "format", "--check", "."], source),
  };
  return hasSection(pyproject, "tool.ruff.format") ? [check, format] : [check];
}

function flake8({ tree, setupCfg, toxIni }: PythonProject, manager: PythonManager): Tool[] {
  const configured =
    tree.has(".flake8") || hasSection(setupCfg, "flake8") || hasSection(toxIni, "flake8");
  if (!configured) return [];
  const words = ["flake8", "--extend-exclude=.venv", "."];
  return [{ tool: "flake8", gate: manager.module("flake8", words, "configuration of flake8") }];
}

function mypy(project: PythonProject, manager: PythonManager): Tool[] {
  const file = ["mypy.ini", ".mypy.ini"].find((path) => project.tree.has(path));
  const configured =
    file !== undefined ||
    hasSection(project.pyproject, "tool.mypy") ||
    hasSection(project.setupCfg, "mypy");
  if (!configured) return [];
  // A path on the command line overrides what the configuration says is to be checked.
  const words = project.mypyPaths ? ["mypy"] : ["mypy", "."];
  return [{ tool: "mypy", gate: manager.module("mypy", words, file ?? "configuration of mypy") }];
}
