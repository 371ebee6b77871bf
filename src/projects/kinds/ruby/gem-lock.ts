import { type Lock, present, whole } from "../../packages/lock.ts";

interface Gem {
  readonly name: string;
  readonly version: string;
  readonly remote: string;
  readonly revision: string;
  readonly requires: string[];
}

interface Reading {
  section: string;
  remote: string;
  revision: string;
  readonly gems: Gem[];
  /** Checksums by name and version. */
  readonly sums: Map<string, string>;
}

/** Gemfile.lock: sections of gems by remote, each with what it asks for below it. Those under PATH are the repository's own. */
export function gemLock(text: string): Lock {
  const reading: Reading = { section: "", remote: "", revision: "", gems: [], sums: new Map() };
  for (const line of text.split(/\r?\n/)) readLine(reading, line);
  return {
    graph: true,
    packages: reading.gems.map(({ name, version, remote, revision, requires }) => ({
      name,
      version,
      sources: present([remote]),
      checksums: [...whole(reading.sums.get(`${name} ${version}`) ?? ""), ["revision", revision]],
      requires,
    })),
  };
}

function readLine(reading: Reading, line: string): void {
  if (/^[A-Z][A-Z ]*$/.test(line)) {
    reading.section = line;
    reading.remote = "";
    reading.revision = "";
  }
  const [, key, value = ""] = /^ {2}(remote|revision): (\S+)/.exec(line) ?? [];
  if (key === "remote") reading.remote = value;
  if (key === "revision") reading.revision = value;
  if (reading.section === "CHECKSUMS") readSum(reading, line);
  else if (reading.section !== "PATH") readGem(reading, line);
}

function readSum({ sums }: Reading, line: string): void {
  const [, name, version, sum] =
    /^ {2}(\S{1,200}) \(([^()]{1,200})\) (\S{1,200})$/.exec(line) ?? [];
  if (name !== undefined && sum !== undefined) sums.set(`${name} ${version}`, sum);
}

function readGem({ gems, remote, revision }: Reading, line: string): void {
  const [, indent, name = "", version = ""] =
    /^( {4}| {6})([^\s!()]{1,200})!?(?: \(([^()]{1,200})\))?$/.exec(line) ?? [];
  if (indent?.length === 4) gems.push({ name, version, remote, revision, requires: [] });
  if (indent?.length === 6) gems.at(-1)?.requires.push(name);
}
