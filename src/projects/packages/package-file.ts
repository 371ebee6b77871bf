import type { MergeManifest } from "../suite/merger.ts";
import type { KnownPackages } from "../suite/packages.ts";
import type { Lock } from "./lock.ts";

/**
 * Files of a package manager, and all that is known of them. `files` are names in lower case, wherever they lie; `*` stands
 * for any part of a name, and a folder may stand in front.
 */
export type PackageFile = Manifest | WholeManifest | Configuration | Lockfile;

/** Data: what it says of packages can be told from what it says of tools. */
export interface Manifest {
  readonly role: "manifest";
  readonly files: readonly string[];
  readonly asks: ReadAsked | Unread;
  /** Takes the two sides apart for the rooms of old and of new tests. */
  readonly merge: MergeManifest;
  /** Which of them name packages for tests, by their path; all where it is absent. */
  readonly forTests?: RegExp;
  /** Where packages of the repository itself are installed beside those of a registry. */
  readonly members?: Members;
}

/** A program or a list that cannot be taken apart. */
export interface WholeManifest {
  readonly role: "whole manifest";
  readonly files: readonly string[];
  readonly asks: ReadAsked | Unread;
}

/** Names packages, too, but what else it says steers tools, and its role is that of their configuration. */
interface Configuration {
  readonly role: "configuration";
  readonly files: readonly string[];
}

/** What a package manager writes: which packages exactly, and from where. */
export interface Lockfile {
  readonly role: "lockfile";
  readonly files: readonly string[];
  /** @throws for a text that is not in its format */
  readonly read: ReadLock | Unread;
  /** The command that writes it again. */
  readonly remake: string;
}

/** What a manifest asks for: each package with how it asks, as text; a name may stand there more than once. */
export type Asked = readonly (readonly [string, string])[];

type ReadAsked = (text: string, path: string) => Asked;
type ReadLock = (text: string) => Lock;

/** There is no reader; why not, as a sentence. */
export interface Unread {
  readonly why: string;
}

/** What a manifest says of the package that it makes of its folder. */
export interface Members {
  readonly nameOf: (text: string) => string | undefined;
  /** What it says of other packages, by name. */
  readonly packagesOf: (text: string) => ReadonlyMap<string, unknown>;
  /** Whether it would be installed in the place of a package that is known. */
  readonly shadows: (text: string, known: KnownPackages) => boolean;
}
