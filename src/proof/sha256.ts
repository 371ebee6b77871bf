import { createHash } from "node:crypto";

/** sha256 of a text, or of bytes, as lower-case hex: what ledger, manifest, seal and evidence are held together by. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
