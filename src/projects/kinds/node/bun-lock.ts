import { type Lock, type Locked, present, whole } from "../../packages/lock.ts";
import { parseJsonc } from "../../texts/jsonc.ts";
import { entriesOf, listOf, valueAt } from "../../texts/values.ts";
import { namesAnother } from "./addresses.ts";
import { aliasOf, namesIn } from "./aliases.ts";

/** bun.lock: each package as `[name@version, registry, what it asks for, checksum]`; some without the second. */
export function bunLock(text: string): Lock {
  const packages = entriesOf(valueAt(parseJsonc(text), "packages"));
  return {
    graph: true,
    namesAnother,
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
