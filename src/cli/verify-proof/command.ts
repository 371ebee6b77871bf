import { StateNewerError } from "../../domain/newer.ts";
import { type ExitCode, exit, harmless, type Terminal, UsageError } from "../terminal.ts";
import { verifyProofHelp } from "../usage.ts";
import { parseArguments, type VerifyArguments } from "./arguments.ts";
import { verifyFolder } from "./folder.ts";
import { jsonNewer, textNewer } from "./newer.ts";
import { openPlace } from "./place.ts";
import { jsonReport, type Report, textReport } from "./report.ts";

/** `omk verify-proof`: checks the state of a run and says where it does not hold. */
export async function verifyProof(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(args);
  switch (parsed.kind) {
    case "help":
      terminal.out(verifyProofHelp);
      return exit.ok;
    case "wrong":
      terminal.err(`${harmless(parsed.text)} See \`omk verify-proof --help\`.\n`);
      return exit.usage;
    case "verify":
      return look(parsed.args, terminal);
  }
}

async function look(args: VerifyArguments, terminal: Terminal): Promise<ExitCode> {
  await using place = await openPlace(args.path);
  if (place.kind === "none") {
    terminal.err(`${harmless(place.text)}\n`);
    return exit.usage;
  }
  try {
    const report =
      place.kind === "broken"
        ? unpackable(place.text)
        : await verifyFolder(place.folder, args, terminal);
    terminal.out(args.json ? jsonReport(report) : textReport(report));
    if (report.ok) return exit.ok;
    return report.whole ? exit.otherwise : exit.wrong;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${harmless(error.message)}\n`);
      return exit.usage;
    }
    if (!(error instanceof StateNewerError)) throw error;
    const { facts } = error;
    if (args.json) terminal.out(jsonNewer(facts, terminal.build));
    else terminal.err(textNewer(facts, terminal.build));
    return exit.newer;
  }
}

/** A zip file that nobody would unpack. */
function unpackable(text: string): Report {
  const spot = { file: "(the zip file)", text };
  return {
    ok: false,
    whole: false,
    isQuoted: false,
    subject: undefined,
    checks: [
      { name: "manifest", status: "fails", text: "the zip file cannot be unpacked", spots: [spot] },
    ],
    notes: [],
  };
}
