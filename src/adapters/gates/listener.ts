import { boundedOutput, type Limits, type Output } from "./output.ts";
import type { Reporting } from "./report.ts";

/** What a gate said, for people and as the report of its tests. */
export interface Said {
  /** Both streams, redacted by `clean`. */
  readonly text: string;
  /** Where a report in it is looked for. */
  readonly report: string;
  /** Whether a part of that is left out. */
  readonly isCut: boolean;
}

/** Listens to a gate. */
export interface Listener extends Pick<Output, "onStdout" | "onStderr"> {
  readonly finish: (clean: (text: string) => string) => Said;
}

/** Of a stdout that is meant for machines, the whole is needed: an event for every test and every line that it prints. */
const machineLimits: Limits = { head: 64 * 1024 * 1024, tail: 64 * 1024 };

/** The streams as one text; or stdout apart, where people read something else than what it says. */
export function listener(readable: Reporting["readable"], limits?: Limits): Listener {
  const both = boundedOutput(limits);
  if (readable === undefined) {
    return {
      onStdout: both.onStdout,
      onStderr: both.onStderr,
      finish(clean) {
        const isCut = both.isCut();
        let report = "";
        const text = both.finish((raw) => {
          report += raw;
          return clean(raw);
        });
        return { text, report, isCut };
      },
    };
  }
  const stdout = boundedOutput(machineLimits);
  const stderr = boundedOutput(limits);
  return {
    onStdout: stdout.onStdout,
    onStderr: stderr.onStderr,
    finish(clean) {
      const isCut = stdout.isCut();
      const report = stdout.finish((raw) => raw);
      both.onStdout(Buffer.from(readable(report)));
      both.onStderr(Buffer.from(stderr.finish((raw) => raw)));
      return { text: both.finish(clean), report, isCut };
    },
  };
}
