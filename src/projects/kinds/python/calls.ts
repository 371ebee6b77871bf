import type { Kind } from "../../kind.ts";

/** What commands and configuration of Python call, and where pyproject.toml configures gates. */
export const pythonCalls: Pick<Kind, "calls" | "configKeys" | "lockedAs" | "steering"> = {
  calls: {
    interpreters: String.raw`python[\d.]*|pypy3?|coverage|uv|poetry|pdm|pipenv`,
    configFlags: "--cov-config",
    modules: (name) => {
      const file = name.replaceAll(".", "/");
      return [`${file}/__init__.py`, `${file}/__main__.py`, `${file}.py`];
    },
    scripts: "py",
    entries: "__main__|__init__",
    tasks: [
      { programs: ["nox"], files: ["noxfile.py"] },
      { programs: ["tox"], files: ["tox.ini"] },
      { programs: ["invoke", "inv"], files: ["tasks.py"] },
      { programs: ["doit"], files: ["dodo.py"] },
      { programs: ["hatch"], files: ["hatch.toml"] },
    ],
    tables: [
      inPyproject("poe", "poe", "tasks"),
      inPyproject("pdm", "pdm", "scripts"),
      inPyproject("rye", "rye", "scripts"),
      inPyproject("task", "taskipy", "tasks"),
      inPyproject("hatch", "hatch", "envs"),
      inPyproject("hatch", "hatch", "env", "scripts"),
      inPyproject("pixi", "pixi", "tasks"),
      inPyproject("tox", "tox"),
      { program: "pipenv", files: ["Pipfile"], at: ["scripts"] },
    ],
    imports: { files: /\.py$/, named: imports },
  },
  configKeys: {
    file: /^pyproject\.toml$/,
    keys: "tool.pytest tool.coverage tool.tox tool.nox tool.hatch tool.mypy tool.ruff tool.pylint tool.flake8 tool.black tool.isort tool.pyright tool.poe tool.taskipy",
  },
  lockedAs: (name) => [`name = "${name}"`],
  steering: {
    files: /^(?:pyproject\.toml|conftest\.py|pytest\.ini|tox\.ini|setup\.cfg)$/,
    modules: (text) => [...optionModules(text), ...plugins(text)].flatMap(placesOf),
  },
};

function inPyproject(program: string, ...at: readonly string[]) {
  return { program, files: ["pyproject.toml"], at: ["tool", ...at], whole: true } as const;
}

function imports(text: string): string[][] {
  return [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+([\w.]{1,200})/gm)].map(([, name = ""]) => {
    const file = name.replace(/^\.+/, "").replaceAll(".", "/");
    return [`${file}/__init__.py`, `${file}.py`];
  });
}

/** `addopts = "-p shop.testing"` */
function optionModules(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s"'])-p[ =]?([A-Za-z_][\w.]{1,200})/gm)].map(
    ([, name = ""]) => name,
  );
}

/** `pytest_plugins = ["shop.testing"]` */
function plugins(text: string): string[] {
  return [
    ...text.matchAll(
      /^pytest_plugins\b[^=\n]{0,50}=\s{0,9}([[(]?[^\])\n]{0,100}(?:\n[^\])\n]{1,200}){0,30})/gm,
    ),
  ].flatMap(([, value = ""]) =>
    [...value.matchAll(/["']([\w.]{1,200})["']/g)].map(([, name = ""]) => name),
  );
}

function placesOf(name: string): string[] {
  const path = name.replaceAll(".", "/");
  const places = [`${path}.py`, `${path}/__init__.py`];
  return [...places, ...places.map((place) => `src/${place}`)];
}
