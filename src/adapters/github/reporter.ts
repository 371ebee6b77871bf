import { createHash } from "node:crypto";
import type { AutopilotState } from "../../domain/state.ts";
import type { Reporter } from "../../ports/reporter.ts";
import { checkPosts } from "./check-posts.ts";
import { commentPosts } from "./comment-posts.ts";
import { type Post, postQueue } from "./post-queue.ts";
import type { ShowingOptions, Shown } from "./shown.ts";

/** The reporter of one job; nothing that it meets stops a run. */
export function reporter(options: ShowingOptions): Reporter {
  const { settleMs = 100, drainMs = 12_000, minIntervalMs = 15_000, now = Date.now } = options;
  const checks = checkPosts(options, note);
  const comments = commentPosts(options, note);
  const seen: {
    shown?: Shown;
    latest?: AutopilotState;
    fresh?: boolean;
    closed?: boolean;
    timer?: NodeJS.Timeout;
  } = {};
  const queue = postQueue({
    wanted,
    onRefused: ({ right }, { status, text }) => options.onMissingRight(right, status, text),
    now,
    minIntervalMs,
  });

  function note(
    shown: Shown,
    { view, target, text }: { view: string; target: string; text: string },
  ): void {
    if (seen.closed === true) return;
    const digest = createHash("sha256").update(text).digest("hex");
    const { rendererVersion } = shown.report;
    options.record({
      type: "posted",
      view,
      target,
      atSeq: shown.state.seq,
      rendererVersion,
      digest,
    });
  }

  function wanted(): readonly Post[] {
    const shown = rendered();
    if (shown === undefined) return [];
    return [...comments.wanted(shown), ...(options.checks === false ? [] : checks.wanted(shown))];
  }

  function rendered(): Shown | undefined {
    const { latest: state, shown } = seen;
    if (state === undefined || shown?.state === state) return shown;
    seen.shown = { state, report: options.render(state), fresh: seen.fresh === true };
    return seen.shown;
  }

  function see(state: AutopilotState): void {
    seen.fresh ??= state.phaseLog.length === 0 && state.jobs.length <= 1;
    seen.latest = state;
  }

  return {
    show(state) {
      see(state);
      seen.timer ??= setTimeout(() => {
        delete seen.timer;
        void queue.run();
      }, settleMs).unref();
    },
    flush: () => queue.run(),
    async drain(state) {
      see(state);
      clearTimeout(seen.timer);
      const left = await queue.finish(drainMs);
      seen.closed = true;
      return left;
    },
  };
}
