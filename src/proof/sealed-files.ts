import { jsonOf } from "../domain/json.ts";
import { Proof } from "../domain/proof.ts";
import type { Spot } from "../domain/spot.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { type Check, checked } from "./check.ts";
import { differences, mostBytes, whyUnread } from "./records.ts";
import type { Seal } from "./seal.ts";
import { sha256 } from "./sha256.ts";

const file = "proof.json";

/** How the files that are sealed follow from the state that they are of: views, which whoever asks for the checks knows. */
export interface SealedTexts {
  readonly proof: (state: AutopilotState, ledgerHead: string) => string;
  readonly findings: (state: AutopilotState) => string;
}

/** Whether the file is the one that was sealed, and says what the ledger says. */
export async function proofCheck(files: RunFolder, seal: Seal, texts: SealedTexts): Promise<Check> {
  const { event, state } = seal;
  const text = {
    holds:
      "proof.json is the one that was sealed, and follows from the ledger, as findings.sarif does",
    fails: "proof.json is not what the ledger proves",
  };
  const bytes = await files.read(file, mostBytes);
  if (bytes === undefined) return checked("proof", [{ file, text: whyUnread(files, file) }], text);
  const digest = sha256(bytes);
  const sealed: Spot[] =
    digest === event.digest
      ? []
      : [
          {
            file,
            text: `its sha256 is ${digest}, and ${event.digest} was sealed (event ${event.seq}).`,
          },
        ];
  const wanted = texts.proof(state, event.ledgerHead);
  const spots = [
    ...shape(bytes),
    ...contents({ path: file, bytes, wanted }, seal),
    ...(await findings(files, seal, texts)),
  ];
  return checked("proof", [...sealed, ...spots], text);
}

function shape(bytes: Buffer): readonly Spot[] {
  const found = Proof.safeParse(jsonOf(bytes.toString("utf8")));
  if (found.success) return [];
  const [issue] = found.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  return [
    { file, text: `it does not have the shape of a proof${where}: ${issue?.message ?? ""}.` },
  ];
}

/** The findings for code scanning are written beside the proof, from the same state. */
async function findings(
  files: RunFolder,
  seal: Seal,
  texts: SealedTexts,
): Promise<readonly Spot[]> {
  const path = "findings.sarif";
  const bytes = await files.read(path, mostBytes);
  if (bytes === undefined) return [{ file: path, text: whyUnread(files, path) }];
  return contents({ path, bytes, wanted: texts.findings(seal.state) }, seal);
}

interface Written {
  readonly path: string;
  readonly bytes: Buffer;
  readonly wanted: string;
}

/** A secret that only showed in the file itself was taken out there: that much may differ, where a hit is recorded. */
function contents({ path, bytes, wanted }: Written, { redacted }: Seal): readonly Spot[] {
  if (redacted.includes(path) && isRedactionOf(bytes.toString("utf8"), wanted)) return [];
  return differences(path, bytes, wanted);
}

/** Whether a text is another one with passages replaced by `[redacted name]`. */
export function isRedactionOf(text: string, whole: string): boolean {
  const parts = text.split(/\[redacted [^\]\n]{1,100}\]/);
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === whole;
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= whole.length - last.length;
}
