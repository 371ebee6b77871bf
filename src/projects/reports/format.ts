import type { z } from "zod";
import type { ResultsSpec } from "../../domain/gate.ts";
import type { Draft, Parsed, Site } from "./draft.ts";
import type { Element } from "./xml.ts";

/** A format in which runners report their tests. */
export interface ReportFormat {
  readonly name: ResultsSpec["format"];
  /** A file, in the folder where the gate ran, without which a report does not tell all. */
  readonly beside?: string;
  /** Reads a whole report; `beside` is the text of that file, empty where there is none. */
  readonly parse: (text: string, beside: string) => Promise<Parsed>;
  /** What people read in place of an output that is meant for machines. */
  readonly readable?: (output: string) => string;
  /** Its lines are JSON: a gate that says `json` may mean it. */
  readonly isJson?: true;
}

/** A report in JSON, told by its shape. */
export interface JsonReport {
  /** Undefined for a value of another shape. */
  readonly drafts: (value: unknown) => readonly Draft[] | undefined;
  /** The same for people, where a runner writes nothing else. */
  readonly readable?: (value: unknown) => string | undefined;
}

/** The drafts of what has this shape. */
export function shaped<T>(
  shape: z.ZodType<T>,
  drafts: (report: T) => readonly Draft[],
): JsonReport {
  return {
    drafts(value) {
      const parsed = shape.safeParse(value);
      return parsed.success ? drafts(parsed.data) : undefined;
    },
  };
}

/** Suites of a runner that have hardly more than their tags in common with those of others. */
export interface JunitSuite {
  readonly isOwn: (suite: Element) => boolean;
  readonly drafts: (suite: Element) => readonly Draft[];
}

/** What some runners do their own way in JUnit XML, of which no standard says what stands in it. */
export interface JunitWays {
  readonly suite?: JunitSuite;
  /** The suite of a runner that is called after it, and after nothing of the project; lines within count from 0. */
  readonly ownSuite?: string;
  /** The class of tests that are in none. */
  readonly noClass?: string;
  /** Whether something could not be loaded or prepared, so that no test was run. */
  readonly isBroken?: (test: RedTest) => boolean;
  /** Where in the checkout a test of this class failed, by the text of its failure. */
  readonly site?: (className: string, text: string) => Site | undefined;
}

/** A test case of JUnit XML that is red. */
export interface RedTest {
  readonly name: string;
  readonly className: string;
  readonly kind: "failure" | "error";
  readonly type: string;
  readonly message: string;
  readonly body: string;
}

/** How runners of one ecosystem report their tests. */
export interface Reports {
  readonly formats?: readonly ReportFormat[];
  readonly json?: readonly JsonReport[];
  readonly junit?: JunitWays;
  /** What is called after its file: nothing else tells the file then. */
  readonly files?: RegExp;
  /** Folders of a module into which its reports go, with paths from the module. Source of a regular expression. */
  readonly outputs?: string;
  /** A place as a line of a stack names it, beside `file:line`. */
  readonly frame?: (line: string) => Site | undefined;
}
