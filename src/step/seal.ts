import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerFile } from "../adapters/local/ledger-file.ts";
import type { Redact } from "../adapters/local/redact.ts";
import { proofOf } from "../views/proof.ts";
import { sarifLog } from "../views/sarif.ts";
import type { Showing } from "./showing.ts";

/** Writes `findings.sarif` and `proof.json` from the ledger as it stands, and records the ledger's head and the file's sha256. */
export async function seal(options: {
  readonly folder: string;
  readonly ledger: LedgerFile;
  readonly record: Showing["record"];
  readonly redact: Redact;
}): Promise<void> {
  const { folder, ledger, record, redact } = options;
  const sarif = `${JSON.stringify(sarifLog(ledger.state()), null, 2)}\n`;
  await writeFile(join(folder, "findings.sarif"), redact(sarif, "findings.sarif"));
  const ledgerHead = ledger.head();
  const proof = proofOf(ledger.state(), ledgerHead);
  const text = redact(`${JSON.stringify(proof, null, 2)}\n`, "proof.json");
  await writeFile(join(folder, "proof.json"), text);
  record({
    type: "proof_sealed",
    ledgerHead,
    digest: createHash("sha256").update(text).digest("hex"),
  });
}
