import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import type * as languageService from "@actions/languageservice";
import { z } from "zod";

/** The part of an action's metadata that users write against. */
export const ActionFile = z.looseObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.strictObject({
      description: z.string(),
      default: z.string(),
      required: z.boolean().default(false),
    }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
});

/** Metadata of an action, as the service takes it. */
type Metadata = NonNullable<
  Awaited<ReturnType<languageService.ActionsMetadataProvider["fetchActionMetadata"]>>
>;

/** How our action is called in workflows. */
const ours = "omk-autopilot/omk-autopilot";

/**
 * What GitHub's own language service, the one behind its editor extension, has against a workflow or an action.yml.
 * It knows our action by `action`, so that a workflow with an unknown or a missing input of ours is a finding.
 */
export async function remarksOn(path: string, action: Metadata): Promise<readonly string[]> {
  const { validate } = await loadLanguageService();
  const found = await validate(documentOf(path, await readFile(path, "utf8")), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        `${owner}/${name}` === ours ? action : theirs[`${owner}/${name}`],
    },
  });
  return found.map(
    ({ range, message }) => `${path}:${range.start.line + 1} ${JSON.stringify(message)}`,
  );
}

/** The inputs of other actions that our examples use; their metadata is not at hand without a network. */
const theirs: Record<string, Metadata> = {
  "actions/checkout": {
    name: "Checkout",
    description: "Checks a repository out",
    inputs: {
      "persist-credentials": { description: "Keep the token", default: "true" },
    },
  },
  "github/codeql-action": {
    name: "Code Scanning : Upload SARIF",
    description: "Upload the analysis results",
    inputs: {
      sarif_file: { description: "File or folder", default: "../results" },
      ref: { description: "Ref of the results" },
      sha: { description: "Commit of the results" },
      category: { description: "Tells analyses apart" },
    },
  },
};

type Service = typeof languageService;

/** The service imports JSON without the attribute that Node asks for. */
async function loadLanguageService(): Promise<Service> {
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(
        url,
        url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context,
      ),
  });
  try {
    return await import("@actions/languageservice");
  } finally {
    hooks.deregister();
  }
}

/** The service asks a document for its address and its text. */
function documentOf(path: string, content: string): Parameters<Service["validate"]>[0] {
  return {
    uri: `file:///${path}`,
    languageId: "yaml",
    version: 1,
    lineCount: content.split("\n").length,
    getText: () => content,
    positionAt: neverAsked,
    offsetAt: neverAsked,
    getLineRange: neverAsked,
    getEOLCharacters: neverAsked,
  };
}

function neverAsked(): never {
  throw new Error("the language service asks for more of a document than it did");
}
