import { parse, stringify } from "smol-toml";
import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import {
  addedPackages,
  type KnownPackages,
  type PackageRules,
  packageTable,
} from "../../suite/packages.ts";
import {
  eachOfHead,
  keys,
  mergeDocuments,
  mergeTables,
  ofBase,
  ofHead,
  type Pick,
} from "../../suite/tables.ts";
import { isTable, type Table, tableAt } from "../../texts/values.ts";
import { knownAt, listsIn, tablesIn } from "./pyproject-packages.ts";
import { requirementName, requirementRules, requirementsOfHead } from "./requirement.ts";

/** Poetry's and Pipenv's tables: a version, or a table that may say where else to look. */
const tableRules: PackageRules = {
  isForeign: (spec) => {
    if (Array.isArray(spec)) return spec.some((one) => tableRules.isForeign(one));
    return (
      isTable(spec) &&
      ["path", "git", "url", "file", "editable"].some((key) => Object.hasOwn(spec, key))
    );
  },
};

/** Commands that an installed package must not put in the place of a tool. */
const tools =
  /^(?:py\.?test|python[\d.]*|pip[\d.]*|tox|nox|coverage[\d.]*|uv|poetry|hatch|pdm|make|ruff|mypy|pyright)$/;

const commands: Pick = (base, head) =>
  eachOfHead((name) => (before, after) => (tools.test(name) ? before : after))(base, head);

/** Plugins of tools are found by their entry points: `pytest11`. */
const entryPoints: Pick = (base, head) =>
  mergeTables(isTable(head) ? keys(Object.keys(head).filter(isLoadedByTool), ofBase) : {}, ofHead)(
    base,
    head,
  );

function isLoadedByTool(group: string): boolean {
  return /^(?:pytest11|tox|coverage|hypothesis|flake8|nose|console_scripts)/i.test(group);
}

function lists(known: KnownPackages): Pick {
  return (_, head) => (Array.isArray(head) ? requirementsOfHead(head, known) : head);
}

/** Where the sources of packages are given apart from them: one for a package that base has from the index is not taken. */
function sources(known: KnownPackages): Pick {
  return eachOfHead((key) => (before, after) => {
    const name = requirementName(key) ?? key;
    if (before !== undefined) return before;
    return known.specs.has(name) || known.locked(name) ? undefined : after;
  });
}

/** What packaging tools are told of the product's files; their tasks and environments are not among it. */
function buildTools(known: KnownPackages): Record<string, Pick> {
  const packages = packageTable(known, tableRules);
  const product = ["name", "version", "description", "authors", "readme", "license", "packages"];
  const more = ["include", "exclude", "extras", "urls", "classifiers", "keywords", "package-mode"];
  const group = mergeTables({ dependencies: packages }, ofHead);
  return {
    ...keys(["setuptools", "flit", "maturin", "scikit-build"], ofHead),
    poetry: mergeTables(
      {
        ...keys([...product, ...more], ofHead),
        ...keys(["dependencies", "dev-dependencies"], packages),
        group: eachOfHead(() => group),
        scripts: commands,
      },
      ofBase,
    ),
    hatch: mergeTables(keys(["build", "version", "metadata"], ofHead), ofBase),
    pdm: mergeTables(
      { ...keys(["build", "version"], ofHead), "dev-dependencies": eachOfHead(() => lists(known)) },
      ofBase,
    ),
    uv: mergeTables(
      { sources: sources(known), "dev-dependencies": lists(known), workspace: ofHead },
      ofBase,
    ),
  };
}

const pyproject: ManifestRules<Table> = {
  parse: (text) => parse(text),
  print: (value) => `${stringify(value)}\n`,
  oldTests(base, head, locked) {
    const known = knownAt(base, locked);
    const packages = packageTable(known, tableRules);
    const pick = mergeTables(
      {
        project: mergeTables(
          {
            dependencies: lists(known),
            "optional-dependencies": eachOfHead(() => lists(known)),
            ...keys(["scripts", "gui-scripts"], commands),
            "entry-points": entryPoints,
          },
          ofHead,
        ),
        "dependency-groups": eachOfHead(() => lists(known)),
        "build-system": mergeTables({ requires: lists(known) }, ofHead),
        tool: mergeTables(buildTools(known), ofBase),
        ...keys(["packages", "dev-packages"], packages),
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  newTests(base, head) {
    const known = knownAt(base, () => false);
    const added = addedPackages(known, tableRules);
    const groups = addedGroups(known);
    const poetry = mergeTables(
      {
        "dev-dependencies": added,
        group: eachAdded(() => mergeTables({ dependencies: added }, ofBase)),
      },
      ofBase,
    );
    const pick = mergeTables(
      {
        project: mergeTables({ "optional-dependencies": groups }, ofBase),
        "dependency-groups": groups,
        tool: mergeTables({ poetry }, ofBase),
        "dev-packages": added,
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  packages: (value) => [listsIn(value), tablesIn(value), tableAt(value, "tool", "uv")["sources"]],
};

/** Base's keys and head's. */
function eachAdded(pick: (key: string) => Pick): Pick {
  return (base, head) => {
    const names = new Set([...Object.keys(tableAt(base)), ...Object.keys(tableAt(head))]);
    const rules = Object.fromEntries([...names].map((name) => [name, pick(name)]));
    return mergeTables(rules, ofBase)(base, head);
  };
}

function addedGroups(known: KnownPackages): Pick {
  return eachAdded(() => (base, head) => {
    const before: unknown[] = Array.isArray(base) ? base : [];
    const added = (Array.isArray(head) ? head : []).filter(
      (one) =>
        typeof one === "string" &&
        !requirementRules.isForeign(one) &&
        !known.specs.has(requirementName(one) ?? ""),
    );
    return base === undefined && added.length === 0 ? undefined : [...before, ...added];
  });
}

/** pyproject.toml, and Pipfile with its two tables. */
export const mergePyproject = mergerOf(pyproject);
