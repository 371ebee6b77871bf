// Writes docs/proof.schema.json from the zod schema; a test fails when it is not what the code says.
import { writeFile } from "node:fs/promises";
import { execa } from "execa";
import { proofSchema, schemaFile } from "./proof-schema.ts";

await writeFile(schemaFile, `${JSON.stringify(proofSchema(), null, 2)}\n`);
await execa({ preferLocal: true, stdio: "inherit" })`biome check --write ${schemaFile}`;
