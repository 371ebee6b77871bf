import { type Lock, local, namesIn, present, whole } from "../../packages/lock.ts";
import { listOf, textAt, valueAt } from "../../texts/values.ts";

/** composer.lock. */
export function composerLock(text: string): Lock {
  const document: unknown = JSON.parse(text);
  const packages = ["packages", "packages-dev"].flatMap((table) =>
    listOf(valueAt(document, table)),
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
