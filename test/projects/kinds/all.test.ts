import { describe, expect, it, test } from "vitest";
import type { GateResult } from "../../../src/domain/gate.ts";
import { needsSetup } from "../../../src/phases/test/setup.ts";
import type { Kind } from "../../../src/projects/kind.ts";
import { everything } from "../../../src/projects/kinds/all.ts";
import { finder } from "../../../src/projects/packages/file-names.ts";
import type { PackageFile, Unread } from "../../../src/projects/packages/package-file.ts";
import { packageFile, setsUp } from "../../../src/projects/packages/package-files.ts";
import { rolesWith } from "../../../src/projects/roles/role.ts";
import { rooms } from "../../../src/projects/rooms/rooms.ts";

const roleOf = rolesWith([]);

const passed: GateResult = {
  name: "setup",
  status: "passed",
  required: true,
  commandLine: "",
  durationMs: 1,
  timeoutSecs: 1,
  tail: "",
};

/** What is wrong with a list of kinds, as far as their files go. */
function faultsOf(list: readonly Kind[]): string[] {
  const claims = list.map(({ name, packages = [], setsUp: more = [] }) => ({
    name,
    has: finder([...packages.flatMap(({ files }) => files), ...more].map((one) => [one, true])),
  }));
  return list.flatMap(({ name, packages = [], setsUp: more = [] }) => [
    ...packages.flatMap((file) => file.files.flatMap(examples).flatMap(ofFile(file))),
    ...[...packages.flatMap(({ files }) => files), ...more]
      .flatMap(examples)
      .flatMap((path) => [
        ...(runsSetupAgain(path) ? [] : [`${path} does not make setup run again`]),
        ...claims
          .filter((other) => other.name !== name && other.has(path) === true)
          .map((other) => `${path} is claimed by ${name} and ${other.name}`),
      ]),
  ]);
}

/** A path for each name, in a folder and with something in the place of `*`. */
function examples(name: string): string[] {
  return ["", "some"].map((part) => `sub/${name.replaceAll("*", part)}`);
}

function runsSetupAgain(path: string): boolean {
  return (
    needsSetup(passed, [{ path, operation: "modified", additions: 1, deletions: 0 }], { setsUp }) &&
    needsSetup(
      passed,
      [{ path: "x", from: path, operation: "renamed", additions: 1, deletions: 0 }],
      {
        setsUp,
      },
    )
  );
}

function ofFile(file: PackageFile): (path: string) => string[] {
  const role = {
    manifest: "manifest",
    "whole manifest": "manifest",
    configuration: "test_config",
    lockfile: "lockfile",
  }[file.role];
  return (path) => [
    ...(packageFile(path)?.file === file ? [] : [`${path} is not found as itself`]),
    ...(roleOf(path) === role ? [] : [`${path} has the role ${roleOf(path)}`]),
    ...readersOf(file).flatMap((reader) =>
      typeof reader === "function" || /^[A-Z].{10,}\.$/.test(reader.why)
        ? []
        : [`${path} has no reader and does not say why`],
    ),
    ...(file.role === "lockfile" && file.remake === "" ? [`nothing writes ${path} again`] : []),
  ];
}

function readersOf(file: PackageFile): readonly (((...of: never[]) => unknown) | Unread)[] {
  if (file.role === "configuration") return [];
  return [file.role === "lockfile" ? file.read : file.asks];
}

describe("all kinds", () => {
  it("know of each of their files what it is, how it is read or why not, and that setup goes by it", () => {
    expect(faultsOf(everything)).toEqual([]);
  });

  it("have names of their own", () => {
    const names = everything.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are found out when one forgets something", () => {
    const planted: Kind = {
      name: "planted",
      packages: [
        { role: "whole manifest", files: ["planted.build"], asks: { why: "" } },
        {
          role: "lockfile",
          files: ["composer.lock"],
          read: { why: "It is odd enough." },
          remake: "",
        },
      ],
      setsUp: ["planted.version"],
    };
    expect([...new Set(faultsOf([...everything, planted]))].toSorted()).toEqual([
      "nothing writes sub/composer.lock again",
      "sub/composer.lock is claimed by php and planted",
      "sub/composer.lock is claimed by planted and php",
      "sub/composer.lock is not found as itself",
      "sub/planted.build does not make setup run again",
      "sub/planted.build has no reader and does not say why",
      "sub/planted.build has the role other",
      "sub/planted.build is not found as itself",
      "sub/planted.version does not make setup run again",
    ]);
  });
});

describe("what the tools of all kinds find outside of a checkout", () => {
  const lists = Object.entries(rooms).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, list] as const] : [],
  );

  test.each(lists)("is said once: %s", (_, list) => {
    expect(list.filter((one, at) => list.indexOf(one) !== at)).toEqual([]);
  });

  it("lies below a home", () => {
    const { stores, locks, config, configFolders, places, toolHomes } = rooms;
    const folders = [...Object.values(places), ...Object.values(toolHomes)];
    for (const path of [...stores, ...locks, ...config, ...configFolders, ...folders]) {
      expect(path).toMatch(/^(?!.*\.\.)[\w.]/);
    }
  });

  it("is reached by the variables that a room sets, and by none that leads out of it", () => {
    const set = new Set(Object.keys(rooms.places).map((name) => name.toLowerCase()));
    expect(rooms.leading.filter((name) => set.has(name) || name !== name.toLowerCase())).toEqual(
      [],
    );
  });
});

test.each([
  ".npmrc",
  ".nvmrc",
  ".python-version",
  ".tool-versions",
  "App/App.csproj",
  "Directory.Packages.props",
  "Package.swift",
  "build.gradle.kts",
  "constraints.txt",
  "gradle/libs.versions.toml",
  "gradle/wrapper/gradle-wrapper.properties",
  "mix.exs",
  "mix.lock",
  "pnpm-workspace.yaml",
  "pubspec.lock",
  "requirements/dev.txt",
  "rust-toolchain.toml",
  "setup.cfg",
  "shop.gemspec",
])("%s makes setup run again", (path) => {
  expect(runsSetupAgain(path)).toBe(true);
});

test.each(["src/index.ts", "README.md", "docs/package.json.md", "tests/test_cart.py", "gradle.ts"])(
  "%s does not",
  (path) => {
    expect(runsSetupAgain(path)).toBe(false);
  },
);
