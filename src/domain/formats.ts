/** Format of the ledger's lines that this version writes; an older line is upgraded when it is read, a newer one refused. */
export const ledgerFormat = 1;

/** Format of `proof.json` that this version writes. */
export const proofFormat = 1;
