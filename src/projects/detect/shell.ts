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
