import type { Gate } from "../../domain/gate.ts";
import { defaultTimeoutSecs } from "../config/gates-file.ts";

/** A required gate that runs a script in bash; its source is for the caller to say. */
export function shellGate(name: string, script: string): Omit<Gate, "source"> {
  return {
    name,
    command: "bash",
    args: ["-e", "-o", "pipefail", "-c", script],
    required: true,
    timeoutSecs: defaultTimeoutSecs,
    skip: false,
  };
}

/** An argument vector as one line that a person can paste into a shell. */
export function commandLine(argv: readonly string[]): string {
  return argv.map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
