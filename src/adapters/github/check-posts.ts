import { type CheckRuns, type CheckSlot, checkRuns } from "./check-runs.ts";
import type { Place } from "./place.ts";
import type { Post } from "./post-queue.ts";
import type { Note, Shown } from "./shown.ts";
import { checkedCommit, goneOn, type WantedCheck, wantedChecks } from "./wanted-posts.ts";

/** The check runs of a run as posts, and the closing of those on commits that are no longer the head. */
export function checkPosts(place: Place, note: Note): { wanted(shown: Shown): readonly Post[] } {
  const runs = checkRuns(place);
  const learned = new Set<string>();
  const used = new Set<string>();

  /** What an earlier job left is found once, by one request; a run that began here has left nothing. */
  async function learn(shown: Shown, sha: string): Promise<void> {
    if (shown.fresh || learned.has(sha)) return;
    await runs.learn(sha, externalId(shown));
    learned.add(sha);
  }

  function postOf(shown: Shown, { phase, sha, view }: WantedCheck): Post {
    const text = JSON.stringify(view);
    return {
      slot: `check/${phase}@${sha}`,
      text,
      stage: view.conclusion ?? view.status,
      right: "checks",
      async send() {
        used.add(sha);
        await learn(shown, sha);
        const id = await runs.show({ sha, phase, externalId: externalId(shown) }, view);
        note(shown, { view: `check/${phase}`, target: `check-run/${id}@${sha}`, text });
      },
    };
  }

  function closingOf(shown: Shown, sha: string, head: string): Post {
    return {
      slot: `close@${sha}`,
      text: head,
      stage: head,
      right: "checks",
      async send() {
        await learn(shown, sha);
        await closeAll(runs, { sha, externalId: externalId(shown) }, head);
      },
    };
  }

  return {
    wanted(shown) {
      const head = checkedCommit(shown.state);
      if (head === undefined) return [];
      const start = shown.state.startCommit;
      const old = new Set([
        ...used,
        ...(start === undefined || (shown.fresh && !used.has(start)) ? [] : [start]),
      ]);
      old.delete(head);
      return [
        ...wantedChecks(shown.state, shown.report).map((check) => postOf(shown, check)),
        ...[...old].map((sha) => closingOf(shown, sha, head)),
      ];
    },
  };
}

async function closeAll(
  runs: CheckRuns,
  slot: Omit<CheckSlot, "phase">,
  head: string,
): Promise<void> {
  for (const phase of runs.open(slot.sha)) await runs.show({ ...slot, phase }, goneOn(phase, head));
}

function externalId({ state }: Shown): string {
  return `${state.key}/${state.jobs.at(-1)?.workflowRunId ?? 0}`;
}
