import type { Violation } from "../../domain/violation.ts";
import type { Entry } from "../../ports/workspace.ts";
import { allowing, code } from "./shown.ts";

const runnable =
  /\.(?:exe|dll|so(?:\.[\d.]+)?|dylib|node|com|scr|msi|class|jar|war|ear|aar|apk|dex|whl|egg|pyc|pyo|pyd|o|obj|a|lib|wasm|deb|rpm|appimage|dmg|nupkg|gem|phar|beam|rlib|rmeta)$/i;

/** ELF, PE and DOS, WebAssembly, and what is left of Mach-O and Java's magic numbers in a text. */
const magic = /^(?:\u007fELF|MZ|\0asm|\ufffd{4}|\ufffd\ufffd\ufffd\ufffd)/;

/** Whether a binary file could be run: by its name, its mode, or how it begins. */
function isRunnable({ path, newMode }: Entry, start: string): boolean {
  return runnable.test(path) || newMode === "100755" || magic.test(start);
}

/** Binary files that the change brings, and programs that it changes: nobody can read them in a diff. */
export function binaryFiles(
  entries: readonly Entry[],
  starts: ReadonlyMap<string, string>,
): Violation[] {
  return entries.flatMap((entry) => {
    const { path, operation, binary } = entry;
    if (!binary || operation === "deleted") return [];
    const runs = isRunnable(entry, starts.get(path) ?? "");
    if (!runs && operation !== "created") return [];
    const verb = operation === "created" ? "adds" : "changes";
    return [runs ? program(path, verb) : picture(path)];
  });
}

function program(path: string, verb: string): Violation {
  return {
    rule: "binary_added",
    mode: "block",
    path,
    text: `The change ${verb} ${code(path)}, a program in binary form, which nobody can read.`,
    mend: `Take ${code(path)} out of the change and let a build make it. A maintainer who wants it here says so at base:${allowing([path])}`,
  };
}

function picture(path: string): Violation {
  return {
    rule: "binary_added",
    mode: "review",
    path,
    text: `The change adds ${code(path)}, a binary file, which no diff shows.`,
    mend: `A person opens ${code(path)} before the pull request is merged. A maintainer who does not want to be asked says so at base:${allowing([path])}`,
  };
}
