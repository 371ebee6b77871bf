import type { Post } from "./post-queue.ts";
import { type RunComments, runComments } from "./run-comments.ts";
import type { Note, ShowingOptions, Shown } from "./shown.ts";

/** The comments of a run as posts: those that are written once first, because they are short and somebody waits for them. */
export function commentPosts(
  options: ShowingOptions,
  note: Note,
): { wanted(shown: Shown): readonly Post[] } {
  const known: { comments?: RunComments } = {};
  return {
    wanted(shown) {
      const { issue } = options.target;
      // Its marker names the job that carries the run: before there is one, nobody could find that job by it.
      if (issue === undefined || shown.state.jobs.length === 0) return [];
      const { key, aim } = shown.state;
      known.comments ??= runComments({ ...options, issue, key, isShared: aim !== "deliver" });
      const sticky = stickyPost(shown, known.comments, note);
      return [...oncePosts(shown, known.comments, note), sticky];
    },
  };
}

function oncePosts(shown: Shown, comments: RunComments, note: Note): readonly Post[] {
  return shown.report.once.map(({ view, body: text }) => ({
    slot: view,
    text,
    stage: "",
    right: "comments",
    once: true,
    async send() {
      const id = await comments.once(view, text);
      note(shown, { view, target: `issue-comment/${id}`, text });
    },
  }));
}

function stickyPost(shown: Shown, comments: RunComments, note: Note): Post {
  const text = shown.report.sticky.body;
  return {
    slot: "comment",
    text,
    stage: shown.report.stage,
    right: "comments",
    calm: true,
    async send() {
      const id = await comments.sticky(text);
      note(shown, { view: "comment", target: `issue-comment/${id}`, text });
    },
  };
}
