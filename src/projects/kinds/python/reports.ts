import type { Kind } from "../../kind.ts";
import type { Site } from "../../reports/draft.ts";
import type { RedTest } from "../../reports/format.ts";

/** How Python reports its tests: pytest writes JUnit XML. */
export const pythonReports: Pick<Kind, "reports" | "knownResults"> = {
  reports: {
    junit: { ownSuite: "pytest", isBroken },
    frame,
  },
  knownResults: {
    commands: [
      {
        gate: "pytest",
        runs: /^(?:(?:uv|poetry|pdm|pipenv|hatch) run )?(?:[\w./-]*\bpython[\d.]* (?:-[A-Za-z] )*-m )?(?:[\w./-]*\/)?(?:pytest|py\.test)(?: |$)/,
        unless: / (?:--junit-?xml\b|-p no:junitxml|--collect-only|--co\b)/,
      },
    ],
  },
};

function isBroken({ message }: RedTest): boolean {
  return /^(?:collection failure|failed on (?:setup|teardown) with|internal error$)/i.test(message);
}

/** `File "a.py", line 3, in f` */
function frame(line: string): Site | undefined {
  const [, file, number] = /^\s*File "([^"]+)", line (\d{1,7})/.exec(line) ?? [];
  return file === undefined || !(Number(number) > 0) ? undefined : { file, line: Number(number) };
}
