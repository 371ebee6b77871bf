import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Proof = z.strictObject({
  kind: z.enum(["test", "property", "static-check"]),
  /** The file with the tests. */
  target: z.string(),
  /** Runs them: `vitest run <target> -t "<words that their names have>"`. */
  command: z.string(),
});
export type Proof = z.infer<typeof Proof>;

const Surface = z.strictObject({
  name: z.string(),
  kind: z.enum(["fn", "interface", "type", "class", "const", "schema"]),
  visibility: z.literal("pub"),
  contract: z.string().min(1),
  proof: Proof,
});

const Internal = z.strictObject({
  module: z.string(),
  scope: z.string().min(1),
  reason: z.string().min(1),
});

const Invariant = z.strictObject({ id: z.string(), rule: z.string().min(1), proof: Proof });

const Contract = z.strictObject({
  schema_version: z.literal(1),
  module: z.string(),
  /** What the page speaks of: a file, or a folder with all that is in it. */
  path: z.string(),
  level: z.literal("subsystem"),
  purpose: z.string().min(1),
  status: z.enum(["pilot", "stable"]),
  surface: z.array(Surface).min(1),
  dependencies: z.strictObject({ internal: z.array(Internal), external: z.array(z.string()) }),
  /** A file or a folder each, with what it imports. */
  consumers: z.array(z.strictObject({ path: z.string(), uses: z.array(z.string()) })),
  invariants: z.array(Invariant).min(1),
  verification: z.strictObject({
    pre_change: z.array(z.string()).min(1),
    full: z.array(z.string()).min(1),
  }),
});

/** A page beside the code, with what its front matter says. */
export interface ContractPage extends z.infer<typeof Contract> {
  readonly file: string;
  /** The files and folders that its table explains. */
  readonly map: readonly string[];
}

/** Every page in `src`: there is no other text in it. */
export function contractPages(): readonly ContractPage[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => readPage(posix.join("src", file)));
}

function readPage(file: string): ContractPage {
  const text = readFileSync(file, "utf8");
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const found = Contract.safeParse(parse(front));
  if (!found.success) throw new TypeError(`${file}: ${z.prettifyError(found.error)}`);
  const firstCells = [...body.matchAll(/^\|([^|]*)\|/gm)].map(([, cell = ""]) => cell).join();
  const map = [...firstCells.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return { file, map, ...found.data };
}
