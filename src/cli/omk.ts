import type { Build } from "../domain/action.ts";
import { closest } from "../domain/closest.ts";
import { AutopilotError } from "../domain/errors.ts";
import { type ExitCode, exit, harmless, type Terminal } from "./terminal.ts";
import { commands, overview, verifyProofHelp } from "./usage.ts";
import { verifyProof } from "./verify-proof/command.ts";

/** Runs one command line of `omk`, without the program's name; the exit code. Never throws. */
export async function omk(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(args, terminal);
  } catch (error) {
    terminal.err(`omk could not finish: ${said(error)}\n`);
    return exit.wrong;
  }
}

/** What happened and what to do, line by line. */
function said(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const mend = error instanceof AutopilotError ? `\n\n${error.ending.mend}` : "";
  return `${text}${mend}`.split("\n").map(harmless).join("\n");
}

async function obey(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = args;
  switch (command) {
    case "verify-proof":
      return verifyProof(rest, terminal);
    case "help":
    case "--help":
    case "-h":
      return help(rest[0], terminal);
    case "--version":
      terminal.out(version(terminal.build));
      return exit.ok;
    case undefined:
      terminal.err(overview);
      return exit.usage;
    default:
      return unknown(command, terminal);
  }
}

function version({ version, commit, modified }: Build): string {
  return `omk ${version} (built from commit ${commit}${modified ? ", with changes" : ""})\n`;
}

function help(command: string | undefined, terminal: Terminal): ExitCode {
  if (command === undefined || command === "help") terminal.out(overview);
  else if (command === "verify-proof") terminal.out(verifyProofHelp);
  else return unknown(command, terminal);
  return exit.ok;
}

function unknown(command: string, terminal: Terminal): ExitCode {
  const meant = closest(command, commands);
  const mend = meant === undefined ? "See `omk --help`." : `Did you mean \`omk ${meant}\`?`;
  terminal.err(`omk has no command \`${harmless(command)}\`. ${mend}\n`);
  return exit.usage;
}
