import type { Gate, ResultsSpec } from "../domain/gate.ts";
import { defaultTimeoutSecs } from "./config/gates-file.ts";
import type { KnownResults } from "./detect/known-results.ts";
import type { PackageFile } from "./packages/package-file.ts";
import type { Calls } from "./policy/calls.ts";
import type { ConfigKeys } from "./policy/config-keys.ts";
import type { Reports } from "./reports/format.ts";
import type { ConfigNames } from "./roles/config-names.ts";
import type { TestNames } from "./roles/test-names.ts";
import type { TextMarks } from "./roles/text-marks.ts";
import type { RoomFacts } from "./rooms/room-facts.ts";
import type { Steering } from "./suite/steering-names.ts";
import type { Tree } from "./texts/tree.ts";

/** What one kind of project brings: its gates, and the commands that make them work in a fresh checkout. */
export interface Found {
  readonly gates: readonly Gate[];
  /** Argument vectors, run in order. */
  readonly setup: readonly (readonly string[])[];
}

/** Looks for one kind of project at the root of a repository. */
export type Detector = (tree: Tree) => Promise<Found>;

/**
 * What is known of one kind of project, and nowhere else. Detection, setup, the policy and the rooms fold over the list of
 * kinds (`kinds/all.ts`) and name none.
 */
export interface Kind {
  readonly name: string;
  /** Finds its projects at the root of a repository; absent for a kind of which only the files are known. */
  readonly detect?: Detector;
  /** Its manifests and lockfiles. */
  readonly packages?: readonly PackageFile[];
  /** Other files that setup goes by, named as those of packages are: versions of tools, registries, patches. */
  readonly setsUp?: readonly string[];
  /** What its tools find outside of a checkout. */
  readonly rooms?: RoomFacts;
  /** Programs that a hosted runner does not bring, each with the step of a workflow that brings it. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly tests?: TestNames;
  readonly config?: ConfigNames;
  /** By language. */
  readonly texts?: readonly TextMarks[];
  readonly steering?: Steering;
  readonly calls?: Calls;
  readonly configKeys?: ConfigKeys;
  /** How texts of its lockfiles name a package. */
  readonly lockedAs?: (name: string) => readonly string[];
  readonly reports?: Reports;
  readonly knownResults?: KnownResults;
}

export const nothing: Found = { gates: [], setup: [] };

/** A required gate with the usual time. */
export function gate(name: string, argv: readonly string[], source: string): Gate {
  const [command = "", ...args] = argv;
  return {
    name,
    command,
    args,
    required: true,
    timeoutSecs: defaultTimeoutSecs,
    skip: false,
    source,
  };
}

/** The gate with how its tests are read one by one, where that is known. */
export function reporting(gate: Gate, results: ResultsSpec | undefined): Gate {
  return results === undefined ? gate : { ...gate, results };
}

/** A required gate that runs a script in bash, which stops at the first command that fails. */
export function scriptGate(name: string, script: string, source: string): Gate {
  return gate(name, ["bash", "-e", "-o", "pipefail", "-c", script], source);
}
