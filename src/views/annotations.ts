import { atHead } from "../domain/at-head.ts";
import { blocks, type KnownFinding, type Severity } from "../domain/finding.ts";
import { type GateResult, isBlocking } from "../domain/gate.ts";
import { lineThere } from "../domain/lines-elsewhere.ts";
import type { Phase } from "../domain/phase.ts";
import { isShownElsewhere } from "../domain/remarked.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Annotation } from "../ports/report.ts";
import { openFindings } from "./findings-view.ts";
import { lastGates } from "./gates-view.ts";
import { placesIn } from "./places.ts";
import { cut, oneLine, plain } from "./text.ts";

const most = 200;

/** The remarks of a phase's last visit that belong to lines; a line is never guessed. */
export function annotationsOf(state: AutopilotState, phase: Phase): readonly Annotation[] {
  return remarksOf(state, phase).flatMap((remark) => whereShown(state, remark) ?? []);
}

/** Remarks at lines that the commit with the check runs does not have, as `path:line` of the files that were looked at. */
export function placesNotShown(state: AutopilotState, phase: Phase): readonly string[] {
  const lost = remarksOf(state, phase).filter((remark) => whereShown(state, remark) === undefined);
  return [...new Set(lost.map(({ path, start_line: line }) => `${path}:${line}`))];
}

function remarksOf(state: AutopilotState, phase: Phase): readonly Annotation[] {
  const all = phase === "review" ? ofFindings(state) : ofGates(state, phase);
  return all.slice(0, most);
}

/** The remark at the lines of the commit on which the check runs stand; undefined where they are not there. */
function whereShown(state: AutopilotState, remark: Annotation): Annotation | undefined {
  if (!isShownElsewhere(state)) return remark;
  const { compared } = atHead(state);
  if (compared === undefined) return undefined;
  const file = compared.files.find(({ path }) => path === remark.path);
  if (file === undefined) return remark;
  const start = lineThere(file, remark.start_line);
  const end = lineThere(file, remark.end_line);
  return start === undefined || end === undefined
    ? undefined
    : { ...remark, start_line: start, end_line: end };
}

function ofFindings(state: AutopilotState): readonly Annotation[] {
  return openFindings(state)
    .filter((f) => f.unplaced === undefined && f.start_line > 0 && isInside(f.path))
    .map((finding) => ({
      path: finding.path,
      start_line: finding.start_line,
      end_line: Math.max(finding.start_line, finding.end_line),
      annotation_level: levelOf(finding, state.policy.blocking),
      title: cut(`Review: ${finding.severity} (${finding.reviewers.join(", ")})`, 255),
      message: cut(
        plain(
          [finding.what, finding.why, finding.suggestion]
            .filter((text) => text !== "")
            .join("\n\n"),
        ),
        4_000,
      ),
    }));
}

function levelOf(finding: KnownFinding, blocking: Severity): Annotation["annotation_level"] {
  if (blocks(finding, blocking)) return "failure";
  return finding.severity === "nit" ? "notice" : "warning";
}

function ofGates(state: AutopilotState, phase: Phase): readonly Annotation[] {
  const known = knownFiles(state);
  const gates = lastGates(state, phase)?.gates ?? [];
  const found = gates
    .filter(({ status }) => status === "failed" || status === "timed_out" || status === "flaky")
    .flatMap((gate) => [...ofTests(gate), ...ofGate(gate, known)]);
  const keys = found.map(({ path, start_line, title }) => `${path}:${start_line}:${title}`);
  return found.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** Files of which the run itself knows that they are there. */
function knownFiles(state: AutopilotState): readonly string[] {
  const gone = state.changes
    .filter(({ operation }) => operation === "deleted")
    .map(({ path }) => path);
  const named = [...state.changes.map(({ path }) => path), ...(state.plan?.files ?? [])];
  return [...new Set(named)].filter((path) => !gone.includes(path) && isInside(path));
}

/** A red test where its runner says the line; the output of the gate would only guess it. */
function ofTests(gate: GateResult): readonly Annotation[] {
  return (gate.tests?.failures ?? []).flatMap(({ name, file, line, status, message }) =>
    file === undefined || line === undefined || !isInside(file)
      ? []
      : [
          {
            path: file,
            start_line: line,
            end_line: line,
            annotation_level: isBlocking(gate) ? "failure" : "warning",
            title: cut(oneLine(`Test ${status}: ${name}`), 255),
            message: cut(plain(message ?? ""), 4_000) || "See the output of the gate.",
          } as const,
        ],
  );
}

function ofGate(gate: GateResult, known: readonly string[]): readonly Annotation[] {
  return placesIn(plain(gate.tail), known).map(({ path, line, column, text }) => ({
    path,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: isBlocking(gate) ? "failure" : "warning",
    title: cut(oneLine(`Gate ${gate.name} failed`), 255),
    message: cut(text, 1_000) || "See the output of the gate.",
  }));
}

function isInside(path: string): boolean {
  return (
    path !== "" && !/^[/~]|^[A-Za-z]:|\\|\p{Cc}/u.test(path) && !path.split("/").includes("..")
  );
}
