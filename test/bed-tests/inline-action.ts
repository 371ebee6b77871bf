import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with an action that the runner can start, gone with `using`. */
export interface InlineAction extends AsyncDisposable {
  folder: string;
}

const metadata = `name: inline
description: made by a test
inputs:
  github-token: { description: token, default: "\${{ github.token }}" }
  plain: { description: text, default: plain }
  with blank: { description: text, default: "1" }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

/** Writes an action whose main and post scripts are these ES modules. */
export async function inlineAction(main: string, post = ""): Promise<InlineAction> {
  const folder = await mkdtemp(join(tmpdir(), "omk-inline-"));
  await writeFile(join(folder, "action.yml"), metadata);
  await writeFile(join(folder, "main.mjs"), main);
  await writeFile(join(folder, "post.mjs"), post);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
