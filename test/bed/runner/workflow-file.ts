import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { parse } from "yaml";

/** A workflow file, as far as the bed plays it. */
export interface Workflow {
  name?: string;
  on:
    | string
    | string[]
    | Record<
        string,
        { types?: string | string[]; inputs?: Record<string, { default?: unknown }> } | null
      >;
  permissions?: WorkflowPermissions;
  env?: Record<string, unknown>;
  jobs: Record<string, WorkflowJob>;
}

export type WorkflowPermissions =
  | "read-all"
  | "write-all"
  | Record<string, "read" | "write" | "none">;

export interface WorkflowJob {
  if?: unknown;
  needs?: string | string[];
  permissions?: WorkflowPermissions;
  env?: Record<string, unknown>;
  outputs?: Record<string, string>;
  steps: WorkflowStep[];
}

export interface WorkflowStep {
  id?: string;
  name?: string;
  if?: unknown;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  "continue-on-error"?: boolean;
}

/** Reads a workflow, after GitHub's own parser found nothing wrong with it. */
export async function readWorkflow(path: string): Promise<Workflow> {
  const content = await readFile(path, "utf8");
  // The parser imports its schema without the attribute that Node asks for.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(
        url,
        url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context,
      ),
  });
  const parser = await import("@actions/workflow-parser");
  hooks.deregister();
  const result = parser.parseWorkflow({ name: path, content }, new parser.NoOperationTraceWriter());
  if (result.value) await parser.convertWorkflowTemplate(result.context, result.value);
  const errors = result.context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) throw new Error(`GitHub would refuse ${path}: ${errors.join("; ")}`);
  // YAML 1.1 readers take the key `on` for true; this one does not.
  return parse(content) as Workflow;
}

/** Whether the event starts the workflow, by name and activity type. */
export function isTriggered({ on }: Workflow, event: string, action: string | undefined): boolean {
  if (typeof on === "string") return on === event;
  if (Array.isArray(on)) return on.includes(event);
  if (!(event in on)) return false;
  const types = on[event]?.types;
  return types === undefined || action === undefined || [types].flat().includes(action);
}

/** The inputs of a dispatch, with their defaults. */
export function dispatchInputs(
  { on }: Workflow,
  event: string,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const declared = typeof on === "object" && !Array.isArray(on) ? (on[event]?.inputs ?? {}) : {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? ""]);
  return { ...Object.fromEntries(defaults), ...given };
}
