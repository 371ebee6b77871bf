import { parse } from "smol-toml";
import { type Lock, local, namesIn, present } from "../../packages/lock.ts";
import { tomlLock } from "../../packages/toml-lock.ts";
import { entriesOf, listOf, textAt, textsIn, valueAt } from "../../texts/values.ts";
import { pythonName } from "./names.ts";

const ownKinds = ["editable", "virtual", "directory"];

/** uv.lock: a package as its files, which grow in number when more are published for one version. */
export function uvLock(text: string): Lock {
  return tomlLock(text, (value) => {
    const source = valueAt(value, "source");
    if (ownKinds.some((kind) => textAt(source, kind) !== "")) return [];
    const files = [valueAt(value, "sdist"), ...listOf(valueAt(value, "wheels"))];
    return [
      {
        name: pythonName(textAt(value, "name")),
        version: textAt(value, "version"),
        sources: present([
          ...["registry", "git", "url"].map((kind) => textAt(source, kind)),
          local(textAt(source, "path")),
          ...files.map((file) => textAt(file, "url")),
        ]),
        checksums: files.flatMap((file) =>
          pair(textAt(file, "url") || textAt(file, "filename"), textAt(file, "hash")),
        ),
        requires: uvRequires(value),
      },
    ];
  });
}

function uvRequires(value: unknown): string[] {
  const groups = ["optional-dependencies", "dev-dependencies"].flatMap((table) =>
    entriesOf(valueAt(value, table)).flatMap(([, group]) => listOf(group)),
  );
  return [...listOf(valueAt(value, "dependencies")), ...groups].map((one) =>
    pythonName(textAt(one, "name")),
  );
}

/** poetry.lock and pdm.lock. */
export function poetryLock(text: string): Lock {
  const old = valueAt(parse(text), "metadata", "files");
  return tomlLock(text, (value) => {
    const name = pythonName(textAt(value, "name"));
    const files = listOf(valueAt(value, "files") ?? valueAt(old, textAt(value, "name")));
    return [
      {
        name,
        version: textAt(value, "version"),
        sources: present([
          local(textAt(value, "source", "url")),
          local(textAt(value, "path")),
          textAt(value, "git"),
          textAt(value, "url"),
          ...files.map((file) => textAt(file, "url")),
        ]),
        checksums: [
          ...files.flatMap((file) =>
            pair(textAt(file, "file") || textAt(file, "url"), textAt(file, "hash")),
          ),
          ...pair("reference", textAt(value, "source", "resolved_reference")),
        ],
        requires: [
          ...namesIn(value, ["dependencies"]).map(pythonName),
          ...textsIn(valueAt(value, "dependencies")).map(pythonName),
        ],
      },
    ];
  });
}

function pair(of: string, checksum: string): (readonly [string, string])[] {
  return checksum === "" ? [] : [[of, checksum]];
}
