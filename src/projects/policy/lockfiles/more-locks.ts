import { parseJsonc } from "../jsonc.ts";
import { valueAt } from "../manifest-scripts.ts";
import {
  aliasOf,
  entriesOf,
  type Lock,
  type Locked,
  listOf,
  local,
  namesIn,
  present,
  textAt,
  whole,
} from "./lock.ts";
import { pythonName } from "./names.ts";

/** go.sum: checksums of modules and of their go.mod files. It does not say who asks for what. */
export function goSum(text: string): Lock {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const packages = lines.map((line): Locked => {
    const [, name, version, of = "", sum] =
      /^(\S{1,400}) (\S{1,200}?)(\/go\.mod)? (h1:\S{1,200})\s*$/.exec(line) ?? [];
    if (name === undefined || version === undefined || sum === undefined) {
      throw new SyntaxError("not a line of go.sum");
    }
    return { name, version, sources: [], checksums: [[of, sum]], requires: [] };
  });
  return { packages, graph: false };
}

/** composer.lock. */
export function composerLock(text: string): Lock {
  const document: unknown = JSON.parse(text);
  const packages = ["packages", "packages-dev"].flatMap((table) =>
    listOf(valueAt(document, [table])),
  );
  return {
    graph: true,
    packages: packages.map((value) => ({
      name: textAt(value, "name").toLowerCase(),
      version: textAt(value, "version"),
      sources: present([textAt(value, "source", "url"), local(textAt(value, "dist", "url"))]),
      checksums: [
        ...whole(textAt(value, "dist", "shasum")),
        ...["source", "dist"].flatMap((kind) => {
          const reference = textAt(value, kind, "reference");
          return reference === "" ? [] : [[kind, reference] as const];
        }),
      ],
      requires: namesIn(value, ["require"]).map((name) => name.toLowerCase()),
    })),
  };
}

/** bun.lock: each package as `[name@version, registry, what it asks for, checksum]`; some without the second. */
export function bunLock(text: string): Lock {
  const packages = entriesOf(valueAt(parseJsonc(text), ["packages"]));
  return {
    graph: true,
    packages: packages.flatMap(([key, value]): Locked[] => {
      const [id, ...rest] = listOf(value);
      const words = rest.filter((one) => typeof one === "string");
      const asked = rest.find((one) => typeof one === "object");
      const [, name = "", version = ""] = /^(@?[^@]{1,300})@([^]*)$/.exec(String(id)) ?? [];
      if (/^(?:workspace|link):/.test(version)) return [];
      const locked: Locked = {
        name,
        version,
        sources: present([
          /^\w{1,20}[+:]/.test(version) ? version : "",
          words.length > 1 ? (words[0] ?? "") : "",
        ]),
        checksums: whole(words.at(-1) ?? ""),
        requires: namesIn(asked, ["dependencies", "optionalDependencies", "peerDependencies"]),
      };
      const alias = lastName(key);
      return alias === name ? [locked] : [locked, aliasOf(locked, alias)];
    }),
  };
}

/** `a/b` is b as a asks for it; a scope keeps its slash. */
function lastName(key: string): string {
  const parts = key.split("/");
  const scope = parts.at(-2) ?? "";
  return scope.startsWith("@") ? `${scope}/${parts.at(-1)}` : (parts.at(-1) ?? "");
}

/** Pipfile.lock: without who asks for what. */
export function pipfileLock(text: string): Lock {
  const document: unknown = JSON.parse(text);
  const entries = ["default", "develop"].flatMap((table) => entriesOf(valueAt(document, [table])));
  return {
    graph: false,
    packages: entries.map(([name, value]) => ({
      name: pythonName(name),
      version: textAt(value, "version") || textAt(value, "ref"),
      sources: present([textAt(value, "git"), textAt(value, "file"), local(textAt(value, "path"))]),
      checksums: listOf(valueAt(value, ["hashes"])).map(
        (hash) => [String(hash), String(hash)] as const,
      ),
      requires: [],
    })),
  };
}
