import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { jsonOf } from "../../domain/json.ts";
import type { Redact } from "../../domain/redact.ts";
import { countTests, isRed, TestCase, type TestsSeen } from "../../domain/test-case.ts";
import { sha256 } from "../../proof/sha256.ts";
import { writeNew } from "./log-file.ts";

/** Tests that stand in a result itself; the whole list lies in the run folder. */
const mostFailures = 50;

const Tests = z.array(TestCase);

/** A list that was written, as it was written. */
export interface StoredTests {
  readonly seen: TestsSeen;
  readonly tests: readonly TestCase[];
}

/** Writes the tests of a gate as `tests/<name>.json`, redacted; undefined where a secret is so common a word that no list is left. */
export async function writeTests(
  { logFolder, redact }: { readonly logFolder: string; readonly redact: Redact },
  name: string,
  tests: readonly TestCase[],
): Promise<StoredTests | undefined> {
  const stem = `tests/${name}`;
  const text = redact(`${JSON.stringify(tests)}\n`, `${stem}.json`);
  const stored = parsed(text);
  if (stored === undefined) return undefined;
  const { path, sha256: digest } = await writeNew(logFolder, { stem, extension: ".json" }, text);
  return {
    seen: {
      counts: countTests(stored),
      file: path,
      sha256: digest,
      failures: stored.filter(({ status }) => isRed(status)).slice(0, mostFailures),
    },
    tests: stored,
  };
}

/** Reads a list back; undefined where it is gone, or is not what was written. */
export async function readTests(
  logFolder: string,
  { file, sha256: digest }: TestsSeen,
): Promise<readonly TestCase[] | undefined> {
  if (!/^tests\/[\w-]+\.json$/.test(file)) return undefined;
  const text = await readIfThere(join(logFolder, file));
  return text === undefined || sha256(text) !== digest ? undefined : parsed(text);
}

function parsed(text: string): readonly TestCase[] | undefined {
  return Tests.safeParse(jsonOf(text)).data;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
