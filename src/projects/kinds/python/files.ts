import type { Kind } from "../../kind.ts";

/** How Python tells tests and their configuration, by name and by text. */
export const pythonFiles: Pick<Kind, "tests" | "config" | "texts"> = {
  tests: {
    code: "pyi?",
    runners: "pytest",
    // What unittest finds by its own pattern, but for names of libraries: `testing.py`, `tester.py`.
    own: { files: /\.py$/, tests: /^test(?!ing|er|imon|ament|able)[a-z0-9_]*\.py$/ },
    data: "ambr",
  },
  config: {
    names: [
      /^(?:pytest|tox|mypy|setup|pylintrc|flake8|ruff|nose|unittest|alembic-test|behave|hatch|uv|conda-pypi)\.(?:ini|cfg|toml)$/i,
      /^pyrightconfig(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
      /^(?:conftest|sitecustomize|usercustomize|noxfile|toxfile)\.py$|^pylintrc$|\.pth$/i,
      /^(?:test_settings|settings_test)\.py$/i,
    ],
    places: [
      // Elsewhere they are a part of the product: `shop/tasks.py` of Celery.
      /^(?:fabfile|dodo|tasks)\.py$/i,
      // The root is on Python's path: a module of this name there is loaded in place of the tool.
      /^(?:pytest|_pytest|py|pluggy|iniconfig|unittest|doctest|nose2?|coverage|xdist|hypothesis|tox|nox)(?:\.py|\/)/,
    ],
    vendored: String.raw`(?:site|dist)-packages|\.?venv|__pypackages__`,
    withTests: /(?:^|\/)conftest\.py$/,
  },
  texts: [
    {
      files: /\.py$/i,
      whole: [
        /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|nose|hypothesis|django\.test|twisted\.trial|testtools)\b/m,
        /^[ \t]*(?:async[ \t]+)?(?:def[ \t]+test\w*[ \t]*\(|class[ \t]+\w+\([^)\n]*TestCase)/m,
      ],
      inline: /^[ \t]*>>>[ \t]/m,
    },
  ],
};
