import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Pins = z.object({ dependencies: z.record(z.string(), z.string()) });

/** The version of a dependency that the package.json in a folder pins; `0` where it names none. */
export function pinnedVersion(folder: string, dependency: string): string {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  return Pins.parse(JSON.parse(text)).dependencies[dependency] ?? "0";
}

/** What the tools below `toolsDir` are pinned to, by the names under which a run records them. */
export function pinnedTools(toolsDir: string): Record<string, string> {
  return {
    kimi: pinnedVersion(join(toolsDir, "kimi"), "@moonshot-ai/kimi-code"),
    ripgrep: pinnedVersion(join(toolsDir, "ripgrep"), "@vscode/ripgrep"),
  };
}
