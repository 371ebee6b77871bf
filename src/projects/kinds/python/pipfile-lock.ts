import { type Lock, local, present } from "../../packages/lock.ts";
import { entriesOf, listOf, textAt, valueAt } from "../../texts/values.ts";
import { pythonName } from "./names.ts";

/** Pipfile.lock: without who asks for what. */
export function pipfileLock(text: string): Lock {
  const document: unknown = JSON.parse(text);
  const entries = ["default", "develop"].flatMap((table) => entriesOf(valueAt(document, table)));
  return {
    graph: false,
    packages: entries.map(([name, value]) => ({
      name: pythonName(name),
      version: textAt(value, "version") || textAt(value, "ref"),
      sources: present([textAt(value, "git"), textAt(value, "file"), local(textAt(value, "path"))]),
      checksums: listOf(valueAt(value, "hashes")).map(
        (hash) => [String(hash), String(hash)] as const,
      ),
      requires: [],
    })),
  };
}
