import type { Build } from "../domain/action.ts";
import { jsonOf } from "../domain/json.ts";
import { Proof } from "../domain/proof.ts";
import type { Spot } from "../domain/spot.ts";
import { type AutopilotState, makerOf } from "../domain/state.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { type Check, checked } from "./check.ts";
import { placesOfDifference } from "./difference.ts";
import { isStrict, type Judging, recomputed } from "./judge.ts";
import { ledgerLines, mostBytes } from "./ledger-lines.ts";
import { assertReadable, upgradedProof } from "./proof-format.ts";
import { differences, whyUnread } from "./records.ts";
import type { Seal } from "./seal.ts";
import { sha256 } from "./sha256.ts";

const file = "proof.json";

/** How the files that are sealed follow from the state that they are of: views, which whoever asks for the checks knows. */
export interface SealedTexts {
  readonly proof: (state: AutopilotState, ledgerHead: string) => string;
  readonly findings: (state: AutopilotState) => string;
}

const text = {
  holds:
    "proof.json is the one that was sealed, and follows from the ledger, as findings.sarif does",
  fails: "proof.json is not what the ledger proves",
};

/** Whether the file is the one that was sealed, and says what the ledger says. */
export async function proofCheck(
  files: RunFolder,
  seal: Seal,
  { texts, judge }: { readonly texts: SealedTexts; readonly judge: Build },
): Promise<Check> {
  const { event, state } = seal;
  const bytes = await files.read(file, mostBytes);
  if (bytes === undefined) return checked("proof", [{ file, text: whyUnread(files, file) }], text);
  const wanted = texts.proof(state, event.ledgerHead);
  const proof = { path: file, bytes, wanted, inTodaysWords: upgradedProof };
  const json = jsonOf(bytes.toString("utf8"));
  const changed = unsealed(bytes, seal);
  if (changed.length === 0) assertReadable(json, await ledgerLines(files));
  const found = [...changed, ...shape(json)];
  if (found.length > 0 && !isStrict(judgingOf(seal, judge))) return checked("proof", found, text);
  const sarif = await findings(files, texts.findings(state));
  if ("text" in sarif) return checked("proof", [...found, sarif], text);
  const contents = [proof, sarif].flatMap((one) => contentsOf(one, seal, judge));
  return recomputed("proof", [...found, ...contents], { text, judging: judgingOf(seal, judge) });
}

/** Who made what was sealed, and who looks at it. */
export function judgingOf({ state }: Seal, judge: Build): Judging {
  return { maker: makerOf(state), judge };
}

function unsealed(bytes: Buffer, { event }: Seal): readonly Spot[] {
  const digest = sha256(bytes);
  if (digest === event.digest) return [];
  const said = `its sha256 is ${digest}, and ${event.digest} was sealed (event ${event.seq}).`;
  return [{ file, text: said }];
}

function shape(json: unknown): readonly Spot[] {
  const found = Proof.safeParse(upgradedProof(json));
  if (found.success) return [];
  const [issue] = found.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  return [
    { file, text: `it does not have the shape of a proof${where}: ${issue?.message ?? ""}.` },
  ];
}

/** The findings for code scanning are written beside the proof, from the same state. */
async function findings(files: RunFolder, wanted: string): Promise<Written | Spot> {
  const path = "findings.sarif";
  const bytes = await files.read(path, mostBytes);
  return bytes === undefined
    ? { file: path, text: whyUnread(files, path) }
    : { path, bytes, wanted, inTodaysWords: (json) => json };
}

interface Written {
  readonly path: string;
  readonly bytes: Buffer;
  readonly wanted: string;
  readonly inTodaysWords: (json: unknown) => unknown;
}

/** The same build writes the same bytes; of another one it is asked that its words say the same. */
function contentsOf(written: Written, seal: Seal, judge: Build): readonly Spot[] {
  return isStrict(judgingOf(seal, judge)) ? otherBytes(written, seal) : otherWords(written, seal);
}

/** A secret that only showed in the file itself was taken out there: that much may differ, where a hit is recorded. */
function otherBytes({ path, bytes, wanted }: Written, { redacted }: Seal): readonly Spot[] {
  if (redacted.includes(path) && isRedactionOf(bytes.toString("utf8"), wanted)) return [];
  return differences(path, bytes, wanted);
}

function otherWords(
  { path, bytes, wanted, inTodaysWords }: Written,
  { redacted }: Seal,
): readonly Spot[] {
  const isRedacted = redacted.includes(path);
  const isSame = (is: unknown, should: unknown) =>
    Object.is(is, should) ||
    (isRedacted &&
      typeof is === "string" &&
      typeof should === "string" &&
      isRedactionOf(is, should));
  const said = inTodaysWords(jsonOf(bytes.toString("utf8")));
  return placesOfDifference(said, jsonOf(wanted), isSame).map((place) => ({
    file: path,
    place,
    text: `\`${place}\` is another thing by the rules of today.`,
  }));
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
