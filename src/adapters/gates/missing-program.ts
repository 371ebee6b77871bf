import { programs } from "../../projects/rooms/rooms.ts";

/** What a person reads when the program of a gate could not be started; `reason` is the system's own word. */
export function missingProgram(command: string, reason: string): string {
  const step = Object.hasOwn(programs, command) ? programs[command] : undefined;
  const install =
    step === undefined
      ? "Install it in a step before this action"
      : `Install it before this action: \`uses: ${step}\``;
  const shell = /\s/.test(command)
    ? ' `command` is one program and not a shell line: put its arguments in `args`, or use command = "bash", args = ["-c", "..."].'
    : "";
  return `\`${command}\` could not be started: ${reason.trim()}\n${install}, or correct the gate's command.${shell}`;
}
