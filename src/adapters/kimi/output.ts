import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Redact } from "../../domain/redact.ts";

/** Takes what Kimi prints: data that is stored with the turn and never reaches the job's log. */
export interface Output {
  stdout(chunk: Buffer): void;
  stderr(chunk: Buffer): void;
  /** Whether Kimi said, as it does at a good end only, how to go on. */
  readonly resumeHint: () => boolean;
  /** The last of what went to stderr. */
  readonly stderrTail: () => string;
  /** Resolves when everything is on disk. */
  close(): Promise<void>;
}

const maxStream = 32 * 1024 * 1024;
const maxLine = 8 * 1024 * 1024;
const maxHead = 64 * 1024;
const maxTail = 256 * 1024;

/** Stores stdout as `stream.jsonl`, line by line, and both ends of stderr as `stderr.txt`; redacted. */
export async function createOutput(
  runFolder: string,
  turn: number,
  redact: Redact,
): Promise<Output> {
  const folder = `turns/${turn}`;
  await mkdir(join(runFolder, folder), { recursive: true });
  const file = createWriteStream(join(runFolder, folder, "stream.jsonl"));
  const failed = new Promise<void>((resolve) => file.once("error", () => resolve()));
  const decoder = { out: new TextDecoder(), err: new TextDecoder() };
  let rest = "";
  let written = 0;
  let hint = false;
  let head = "";
  let tail = "";
  return {
    stdout(chunk) {
      const lines = (rest + decoder.out.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > maxLine) lines.push(rest);
      if (rest.length > maxLine) rest = "";
      for (const line of lines) store(line);
    },
    stderr(chunk) {
      const text = decoder.err.decode(chunk, { stream: true });
      const room = maxHead - head.length;
      head += text.slice(0, room);
      tail = (tail + text.slice(room)).slice(-maxTail);
    },
    resumeHint: () => hint,
    stderrTail: () => redact((head + tail).slice(-4000), `${folder}/stderr.txt`),
    async close() {
      if (rest !== "") store(rest);
      file.end();
      await Promise.race([finished(file), failed]);
      const gap = tail.length === maxTail ? "\n[...]\n" : "";
      await writeFile(
        join(runFolder, folder, "stderr.txt"),
        redact(`${head}${gap}${tail}`, `${folder}/stderr.txt`),
      );
    },
  };

  function store(line: string): void {
    if (line.includes('"session.resume_hint"') && line.startsWith('{"role":"meta"')) hint = true;
    if (written > maxStream) return;
    written += line.length;
    file.write(`${redact(line, `${folder}/stream.jsonl`)}\n`);
  }
}
