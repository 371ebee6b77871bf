import type { Right } from "../../domain/right.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** Something that should stand on GitHub as it is here. */
export interface Post {
  /** What it replaces: the same slot holds one post. */
  readonly slot: string;
  readonly text: string;
  /** Another stage is posted at once, the same one only now and then. */
  readonly stage: string;
  /** What the token needs for it. */
  readonly right: Right;
  /** Never posted twice, whatever its text becomes. */
  readonly once?: boolean;
  /** Another stage waits for the interval too: who reads it is told of each edit by a page that moves. */
  readonly calm?: boolean;
  /** Posts it. @throws octokit's error */
  send(): Promise<void>;
}

interface QueueOptions {
  /** Everything that should stand there now, the most important first. */
  readonly wanted: () => readonly Post[];
  readonly onRefused: (post: Post, trouble: Trouble) => void;
  readonly now: () => number;
  readonly minIntervalMs: number;
}

/** Posts one after the other. */
export interface PostQueue {
  /** Posts what is due; resolves when nothing is. */
  run(): Promise<void>;
  /** Posts everything that is not as wanted, once more each, for at most `ms`; the slots that are left. */
  finish(ms: number): Promise<readonly string[]>;
}

interface Entry {
  /** Undefined where the last try failed. */
  readonly text: string | undefined;
  readonly stage: string;
  readonly at: number;
  /** Posts and failures that no new stage asked for. */
  readonly waits: number;
  readonly trouble?: string;
}

interface Queue {
  mode: "open" | "finishing" | "closed";
  running?: Promise<void>;
  timer?: NodeJS.Timeout;
  /** A fault of ours that stopped the queue. */
  fault?: string;
}

const never = Number.POSITIVE_INFINITY;

/** A queue that posts changes of stage at once (of a calm post once an interval), and other changes ever more seldom. Nothing that it meets is thrown. */
export function postQueue(options: QueueOptions): PostQueue {
  const { now, minIntervalMs } = options;
  const entries = new Map<string, Entry>();
  const refused = new Set<Right>();
  const tried = new Set<string>();
  const queue: Queue = { mode: "open" };

  function stands(post: Post): boolean {
    const text = entries.get(post.slot)?.text;
    return (
      refused.has(post.right) || (text !== undefined && (post.once === true || text === post.text))
    );
  }

  function dueAt(post: Post): number {
    if (queue.mode === "closed" || stands(post)) return never;
    if (queue.mode === "finishing") return tried.has(post.slot) ? never : 0;
    return dueWhileOpen(post, entries.get(post.slot));
  }

  function dueWhileOpen(post: Post, entry: Entry | undefined): number {
    if (entry === undefined) return 0;
    if (entry.text !== undefined && entry.stage !== post.stage)
      return post.calm === true ? entry.at + minIntervalMs : 0;
    return entry.at + minIntervalMs * 2 ** entry.waits;
  }

  function next(): Post | undefined {
    return options.wanted().find((post) => dueAt(post) <= now());
  }

  async function attempt(post: Post): Promise<void> {
    const { slot, text, stage } = post;
    const before = entries.get(slot);
    const waits = (before?.waits ?? 0) + (before?.stage === stage ? 1 : 0);
    tried.add(slot);
    try {
      await post.send();
      entries.set(slot, { text, stage, at: now(), waits });
    } catch (error) {
      const trouble = troubleOf(error);
      entries.set(slot, { text: undefined, stage, at: now(), waits, trouble: trouble.text });
      if (trouble.kind === "refused" && trouble.status !== 422) refuse(post, trouble);
    }
  }

  function refuse(post: Post, trouble: Trouble): void {
    refused.add(post.right);
    options.onRefused(post, trouble);
  }

  async function pump(): Promise<void> {
    try {
      for (let post = next(); post !== undefined; post = next()) await attempt(post);
      wakeAt(Math.min(...options.wanted().map(dueAt)));
    } catch (error) {
      queue.fault = error instanceof Error ? error.message : String(error);
      queue.mode = "closed";
    }
  }

  function wakeAt(soonest: number): void {
    clearTimeout(queue.timer);
    if (soonest === never) return;
    queue.timer = setTimeout(() => void run(), Math.max(1, soonest - now())).unref();
  }

  function run(): Promise<void> {
    queue.running ??= pump().finally(() => {
      delete queue.running;
    });
    return queue.running;
  }

  function left(): readonly string[] {
    if (queue.fault !== undefined) return [`The reporter stopped: ${queue.fault}`];
    const missing = options.wanted().filter((post) => !stands(post));
    return missing.map(
      ({ slot }) => `${slot}: ${entries.get(slot)?.trouble ?? "no time was left"}`,
    );
  }

  return {
    run,
    async finish(ms) {
      if (queue.mode === "open") queue.mode = "finishing";
      tried.clear();
      await within(ms, async () => {
        await queue.running;
        await run();
      });
      const slots = left();
      queue.mode = "closed";
      clearTimeout(queue.timer);
      return slots;
    },
  };
}

async function within(ms: number, act: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
}
