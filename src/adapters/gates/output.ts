/** Bytes of an output that are kept from its beginning and from its end. */
export interface Limits {
  readonly head: number;
  readonly tail: number;
}

/** The output of a process, its two streams in the order in which they came, in bounded memory. */
export interface Output {
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
  /** Whether its middle is left out. */
  readonly isCut: () => boolean;
  /** Well-formed text with `clean` applied and a marked gap where the middle is left out; asked for once, at the end. */
  readonly finish: (clean: (text: string) => string) => string;
}

const mebibyte = 1024 * 1024;

/** 20 MiB in all: the beginning, where builds say what they do, and more of the end, where they say what failed. */
const defaultLimits: Limits = { head: 5 * mebibyte, tail: 15 * mebibyte };

const blockSize = 64 * 1024;

/** Keeps the head and the tail of an output, each with a block more than asked for. */
export function boundedOutput(limits: Limits = defaultLimits): Output {
  const kept = keptBlocks(limits);
  const stdout = wholeCharacters(kept.add);
  const stderr = wholeCharacters(kept.add);
  return {
    onStdout: stdout.add,
    onStderr: stderr.add,
    isCut: () => kept.isCut(),
    finish(clean) {
      stdout.end();
      stderr.end();
      const { head, tail, dropped } = kept.read();
      if (dropped === 0) return clean(head + tail).toWellFormed();
      const gap = `[... about ${dropped} bytes left out ...]`;
      return [endless(clean(head)), gap, beginless(clean(tail))].join("\n").toWellFormed();
    },
  };
}

/** Holds back the beginning of a character that its chunk cuts off: the other stream may speak before the rest comes. */
function wholeCharacters(add: (bytes: Buffer) => void): {
  readonly add: (chunk: Buffer) => void;
  readonly end: () => void;
} {
  let held: Buffer = Buffer.alloc(0);
  return {
    add(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const whole = bytes.length - cutOff(bytes);
      add(bytes.subarray(0, whole));
      held = Buffer.from(bytes.subarray(whole));
    },
    end: () => add(held),
  };
}

/** Bytes at the end that begin a character of UTF-8 and do not finish it. */
function cutOff(bytes: Buffer): number {
  const start = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  if (start === -1) return 0;
  const length = Math.min(3, bytes.length) - start;
  const lead = bytes.at(-length) ?? 0;
  return length < characterLength(lead) ? length : 0;
}

function characterLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

interface Kept {
  readonly add: (bytes: Buffer) => void;
  readonly isCut: () => boolean;
  readonly read: () => { readonly head: string; readonly tail: string; readonly dropped: number };
}

function keptBlocks(limits: Limits): Kept {
  const headCount = Math.ceil(limits.head / blockSize) + 1;
  const tailCount = Math.ceil(limits.tail / blockSize) + 1;
  const blocks: Buffer[] = [];
  let dropped = 0;
  let used = blockSize;
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (used === blockSize) {
          blocks.push(Buffer.allocUnsafe(blockSize));
          used = 0;
        }
        if (blocks.length > headCount + tailCount)
          dropped += blocks.splice(headCount, 1).length * blockSize;
        const copied = bytes.copy(blocks.at(-1) ?? bytes, used, at);
        used += copied;
        at += copied;
      }
    },
    isCut: () => dropped > 0,
    read() {
      const all = [
        ...blocks.slice(0, -1),
        ...blocks.slice(-1).map((last) => last.subarray(0, used)),
      ];
      // Where nothing is dropped the halves are one text, and a character may lie across them.
      const headEnd = dropped === 0 ? all.length : headCount;
      return { head: decoded(all.slice(0, headEnd)), tail: decoded(all.slice(headEnd)), dropped };
    },
  };
}

function decoded(blocks: readonly Buffer[]): string {
  return Buffer.concat(blocks).toString("utf8");
}

/** Cut at a line, a block before the end: a secret that the gap cuts in two lies in what goes. */
function endless(text: string): string {
  const cut = text.slice(0, Math.max(0, text.length - blockSize));
  const line = cut.lastIndexOf("\n");
  return line > cut.length - blockSize ? cut.slice(0, Math.max(0, line)) : cut;
}

/** The same at the other side of the gap. */
function beginless(text: string): string {
  const cut = text.slice(blockSize);
  const line = cut.indexOf("\n");
  return line !== -1 && line < blockSize ? cut.slice(line + 1) : cut;
}
