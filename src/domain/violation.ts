import { z } from "zod";

/** What a rule of the policy does: stop the change, have a person look first, or nothing. */
export const Mode = z.enum(["block", "review", "allow"]);
export type Mode = z.infer<typeof Mode>;

/** Every rule that a change can break, by its name in `docs/policy.md`; the one that is told first stands first. */
export const Rule = z.enum([
  "secret_in_change",
  "gate_script_changed",
  "protected_path",
  "code_owners_changed",
  "hook_changed",
  "lockfile_unexplained",
  "link_leaves_repository",
  "submodule_changed",
  "binary_added",
  "file_too_large",
  "change_too_large",
  "test_configuration_changed",
  "mode_changed",
]);
export type Rule = z.infer<typeof Rule>;

/** One place where the change breaks a rule: what, where, and the way out. */
export const Violation = z.strictObject({
  rule: Rule,
  mode: z.enum(["block", "review"]),
  path: z.string(),
  line: z.int().positive().optional(),
  /** One sentence: what is there. Never the secret itself. */
  text: z.string(),
  /** How it goes on: what the coder can undo, or the setting with which a maintainer allows it, as Markdown. */
  mend: z.string(),
});
export type Violation = z.infer<typeof Violation>;
