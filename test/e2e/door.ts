import { expect } from "vitest";
import type { StepResult } from "../bed/runner/step.ts";
import { openPull } from "./people.ts";
import { type Setting, startSetting } from "./setting.ts";

/** An event that comes to the action. */
export interface Knock {
  readonly event: string;
  readonly payload: object;
  readonly inputs?: Record<string, string>;
  /** Where nothing is read of the repository, it need not be there. */
  readonly checkout?: "none";
}

/** Somebody that says it is a bot. */
export const bot = { login: "helper[bot]", id: 99, type: "Bot" };

/** A bed with an issue of a stranger and a pull request, and people of each kind before it. */
export async function openDoor() {
  const collaborators = { wanda: "write", tess: "triage", rory: "read" } as const;
  const setting = await startSetting({ collaborators, people: ["mallory"] });
  const { bed } = setting;
  const at = { owner: bed.owner, repo: bed.repo };
  const issue = await bed.openIssue("/omk run the title", "It is wrong.", "mallory");
  const { number: pull } = await openPull(setting, "mend", { "a.txt": "a\n" });
  const comment = async (body: string, as = "wanda", on = issue): Promise<Knock> => ({
    event: "issue_comment",
    payload: await bed.comment(on, body, as),
  });
  return {
    setting,
    at,
    issue,
    pull,
    comment,
    /** A comment that asks nobody about anybody, so that no checkout is needed. */
    bare: async (body: string): Promise<Knock> => ({ ...(await comment(body)), checkout: "none" }),
    /** The head of the pull request. */
    async head() {
      const { data } = await bed.user(bed.owner).pulls.get({ ...at, pull_number: pull });
      return data.head;
    },
  };
}

/** The id of the comment that an event is about. */
export function idOf({ payload }: Knock): number {
  return "comment" in payload ? Number(Object(payload.comment).id) : 0;
}

/** The same event with parts of its payload replaced. */
export function but({ payload, ...rest }: Knock, change: object): Knock {
  const old = new Map(Object.entries(payload));
  const parts = Object.entries(change).map(([name, part]) => [
    name,
    Object(part) === part ? { ...old.get(name), ...part } : part,
  ]);
  return { ...rest, payload: { ...payload, ...Object.fromEntries(parts) } };
}

/** The webhook of an event about `number`, once it has come: the number of an issue or pull request, or the id of a comment. */
export async function delivered(
  { bed }: Setting,
  event: string,
  { action, number }: { readonly action: string; readonly number: number },
): Promise<Knock> {
  const look = () =>
    bed.deliveries.find(({ event: name, payload }) => {
      if (name !== event || payload.action !== action) return false;
      const { issue, comment, pull_request: pull } = payload;
      return [comment?.id, issue?.number, Object(pull).number].includes(number);
    });
  await expect.poll(look).toBeDefined();
  return { event, payload: look()?.payload ?? {} };
}

/** Lets the events come, at most four at a time, and what each did. */
export async function knock(setting: Setting, knocks: readonly Knock[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (let at = 0; at < knocks.length; at += 4) {
    const part = knocks.slice(at, at + 4);
    const inputs = { task: "" };
    results.push(
      ...(await Promise.all(
        part.map((one) => setting.run({ ...one, inputs: { ...inputs, ...one.inputs } })),
      )),
    );
  }
  return results;
}

/** What events came to. `ended`: steps that failed, or told of a run. */
interface Done {
  /** Everything that was written to GitHub. */
  readonly writes: readonly string[];
  readonly modelRequests: number;
  readonly branches: "as before" | "changed";
  readonly ended: readonly string[];
}

/** Lets the events come, and what they did. */
export async function doneBy(setting: Setting, knocks: readonly Knock[]): Promise<Done> {
  const { bed, model } = setting;
  const refs = await bed.git("for-each-ref");
  const [calls, asked] = [bed.calls.length, model.calls.length];
  const results = await knock(setting, knocks);
  const writes = bed.calls.slice(calls).filter(({ method }) => method !== "GET");
  return {
    writes: sorted(writes.map(({ path, body }) => `${path} ${JSON.stringify(body)}`)),
    modelRequests: model.calls.length - asked,
    branches: (await bed.git("for-each-ref")) === refs ? "as before" : "changed",
    ended: results.flatMap(({ exitCode, outputs, log }) => {
      const { verdict = "", "run-key": key = "" } = outputs;
      return exitCode === 0 && verdict === "" && key === "" ? [] : [`${exitCode}: ${log}`];
    }),
  };
}

/** Steps that pass, and did nothing but react: no run, no request to a model, no branch, no text. */
export function nothingBut(...reactions: readonly string[]): Done {
  return { writes: sorted(reactions), modelRequests: 0, branches: "as before", ended: [] };
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted((a, b) => a.localeCompare(b));
}

/** That something was not understood, on a comment or an issue. */
export function confused({ bed }: Setting, subject: string): string {
  return `/repos/${bed.owner}/${bed.repo}/${subject}/reactions {"content":"confused"}`;
}
