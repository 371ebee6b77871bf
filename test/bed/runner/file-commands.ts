import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SUMMARY_LIMIT = 1024 * 1024;

const prefixes = {
  GITHUB_OUTPUT: "set_output_",
  GITHUB_STATE: "save_state_",
  GITHUB_ENV: "set_env_",
  GITHUB_PATH: "add_path_",
  GITHUB_STEP_SUMMARY: "step_summary_",
} as const;

/** What no step may set for the next ones: actions/runner v2.336.0, `SetEnvFileCommand` in `FileCommandManager.cs`. */
const blocked = new Set(["NODE_OPTIONS"]);

/** The files by which a step tells the runner its results. */
export interface CommandFiles {
  env: Record<string, string>;
  read: () => Promise<FileResults>;
}

export interface FileResults {
  outputs: Record<string, string>;
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  summary: string;
  errors: string[];
}

export async function commandFiles(temp: string): Promise<CommandFiles> {
  const folder = join(temp, "_runner_file_commands");
  await mkdir(folder, { recursive: true });
  const env: Record<string, string> = {};
  for (const [name, prefix] of Object.entries(prefixes)) {
    env[name] = join(folder, prefix + randomUUID());
    await writeFile(env[name], "");
  }
  const text = (name: keyof typeof prefixes) => readFile(env[name] ?? "", "utf8").catch(() => "");
  return {
    env,
    async read() {
      const errors: string[] = [];
      const pairs = async (name: keyof typeof prefixes) => {
        try {
          return parsePairs(await text(name));
        } catch (error) {
          errors.push(`Unable to process file command '${name}': ${(error as Error).message}`);
          return {};
        }
      };
      const wanted = await pairs("GITHUB_ENV");
      const refused = Object.keys(wanted).filter((name) => blocked.has(name.toUpperCase()));
      for (const name of refused)
        errors.push(
          `Can't store ${name.toUpperCase()} output parameter using '$GITHUB_ENV' command.`,
        );
      const kept = Object.entries(wanted).filter(([name]) => !refused.includes(name));
      const summary = await text("GITHUB_STEP_SUMMARY");
      // The runner drops the whole summary of a step when it is too large.
      const tooLarge = Buffer.byteLength(summary) > SUMMARY_LIMIT;
      if (tooLarge)
        errors.push("$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k");
      return {
        outputs: await pairs("GITHUB_OUTPUT"),
        state: await pairs("GITHUB_STATE"),
        env: Object.fromEntries(kept),
        path: (await text("GITHUB_PATH")).split(/\r?\n/).filter(Boolean),
        summary: tooLarge ? "" : summary,
        errors,
      };
    },
  };
}

/** Parses `name=value` and `name<<delimiter` blocks. */
function parsePairs(content: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name = "", sign, rest = ""] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (!sign) throw new Error(`Invalid format '${line}'`);
    if (sign === "=") {
      pairs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    pairs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return pairs;
}
