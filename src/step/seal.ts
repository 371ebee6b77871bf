import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Redact } from "../domain/redact.ts";
import type { LedgerFile } from "../ports/ledger.ts";
import { sha256 } from "../proof/sha256.ts";
import { sealedTexts } from "../views/sealed-texts.ts";
import type { Showing } from "./showing.ts";

/** Writes `findings.sarif` and `proof.json` from the ledger as it stands, and records the ledger's head and the file's sha256. */
export async function seal(options: {
  readonly folder: string;
  readonly ledger: LedgerFile;
  readonly record: Showing["record"];
  readonly redact: Redact;
}): Promise<void> {
  const { folder, ledger, record, redact } = options;
  const sarif = sealedTexts.findings(ledger.state());
  await writeFile(join(folder, "findings.sarif"), redact(sarif, "findings.sarif"));
  const ledgerHead = ledger.head();
  const text = redact(sealedTexts.proof(ledger.state(), ledgerHead), "proof.json");
  await writeFile(join(folder, "proof.json"), text);
  record({ type: "proof_sealed", ledgerHead, digest: sha256(text) });
}
