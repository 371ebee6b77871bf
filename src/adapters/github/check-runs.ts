import { type Phase, phases } from "../../domain/phase.ts";
import type { CheckAnnotation, CheckReport } from "../../ports/reporter.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** Where a check run belongs and whose it is. */
export interface CheckSlot {
  readonly sha: string;
  readonly phase: Phase;
  /** `<key>/<workflow run id>`: another job of the run finds its check runs by the key. */
  readonly externalId: string;
}

/** The check runs of one run: created when they are first shown, updated from then on. */
export interface CheckRuns {
  /** Shows a view; the id of its check run. @throws octokit's error */
  show(slot: CheckSlot, view: CheckReport): Promise<number>;
  /** Learns the check runs that an earlier job of the run left on a commit. @throws octokit's error */
  learn(sha: string, externalId: string): Promise<void>;
  /** The phases whose check run on a commit is not completed. */
  open(sha: string): readonly Phase[];
}

interface Known {
  readonly id: number;
  readonly completed: boolean;
  /** Annotations that it has; GitHub only ever adds to them. */
  readonly sent: ReadonlySet<string>;
}

/** GitHub takes this many annotations in one request. */
const batch = 50;

/** The check runs that a token of a GitHub App, such as `GITHUB_TOKEN`, may make in a repository. */
export function checkRuns(place: Place): CheckRuns {
  const known = new Map<string, Known>();
  return {
    async show(slot, view) {
      const at = `${slot.phase} ${slot.sha}`;
      let shown = await showOnce(place, slot, { view, known: known.get(at) });
      known.set(at, shown);
      while (unsent(view, shown.sent).length > 0) {
        shown = await patch(place, shown, view);
        known.set(at, shown);
      }
      return shown.id;
    },
    async learn(sha, externalId) {
      for (const [phase, found] of await left(place, sha, externalId))
        known.set(`${phase} ${sha}`, found);
    },
    open: (sha) => phases.filter((phase) => known.get(`${phase} ${sha}`)?.completed === false),
  };
}

/** A token may change only the check runs of its own app: where it may not, it makes new ones. */
async function showOnce(
  place: Place,
  slot: CheckSlot,
  { view, known }: { readonly view: CheckReport; readonly known: Known | undefined },
): Promise<Known> {
  if (known === undefined) return createOnce(place, slot, view);
  try {
    return await patch(place, known, view);
  } catch (error) {
    const { status, kind } = troubleOf(error);
    if (kind === "later" || (status !== 403 && status !== 404)) throw error;
    return createOnce(place, slot, view);
  }
}

/** An answer that was lost may have been a success: look before creating a second one. */
async function createOnce(place: Place, slot: CheckSlot, view: CheckReport): Promise<Known> {
  try {
    return await create(place, slot, view);
  } catch (error) {
    if (troubleOf(error).status < 500) throw error;
    const found = (await left(place, slot.sha, slot.externalId)).get(slot.phase);
    return found === undefined ? await create(place, slot, view) : await patch(place, found, view);
  }
}

async function create(place: Place, slot: CheckSlot, view: CheckReport): Promise<Known> {
  const annotations = unsent(view, new Set());
  const { data } = await place.client.rest.checks.create({
    ...repo(place),
    name: view.name,
    head_sha: slot.sha,
    external_id: slot.externalId,
    ...standing(view),
    output: output(view, annotations),
    request: { retries: 0 },
  });
  return {
    id: data.id,
    completed: view.status === "completed",
    sent: new Set(annotations.map(nameOf)),
  };
}

/** Annotations whose request got no answer may have arrived: look before sending them again. */
async function patch(place: Place, known: Known, view: CheckReport): Promise<Known> {
  try {
    return await update(place, known, view);
  } catch (error) {
    if (unsent(view, known.sent).length === 0 || troubleOf(error).status < 500) throw error;
    return await update(place, { ...known, sent: await annotationsOf(place, known.id) }, view);
  }
}

async function update(place: Place, known: Known, view: CheckReport): Promise<Known> {
  const annotations = unsent(view, known.sent);
  await place.client.rest.checks.update({
    ...repo(place),
    check_run_id: known.id,
    ...standing(view),
    output: output(view, annotations),
    ...(annotations.length > 0 ? { request: { retries: 0 } } : {}),
  });
  const sent = new Set([...known.sent, ...annotations.map(nameOf)]);
  return { id: known.id, completed: view.status === "completed", sent };
}

/** The check runs of this run on a commit; the newest of each phase. */
async function left(
  place: Place,
  sha: string,
  externalId: string,
): Promise<ReadonlyMap<Phase, Known>> {
  const { client } = place;
  const key = externalId.slice(0, externalId.indexOf("/") + 1);
  const all = await client.paginate(client.rest.checks.listForRef, {
    ...repo(place),
    ref: sha,
    per_page: 100,
  });
  const found = new Map<Phase, Known>();
  for (const run of all.toSorted((a, b) => a.id - b.id)) {
    const phase = phases.find((one) => run.name === `omk / ${one}`);
    if (phase === undefined || !(run.external_id ?? "").startsWith(key)) continue;
    const sent =
      run.output.annotations_count > 0 ? await annotationsOf(place, run.id) : new Set<string>();
    found.set(phase, { id: run.id, completed: run.status === "completed", sent });
  }
  return found;
}

async function annotationsOf(place: Place, id: number): Promise<ReadonlySet<string>> {
  const { paginate, rest } = place.client;
  const all = await paginate(rest.checks.listAnnotations, {
    ...repo(place),
    check_run_id: id,
    per_page: 100,
  });
  return new Set(
    all.map(({ path, start_line, message }) =>
      nameOf({ path, start_line, message: message ?? "" }),
    ),
  );
}

function unsent(view: CheckReport, sent: ReadonlySet<string>): readonly CheckAnnotation[] {
  return view.annotations.filter((annotation) => !sent.has(nameOf(annotation))).slice(0, batch);
}

function nameOf({
  path,
  start_line,
  message,
}: Pick<CheckAnnotation, "path" | "start_line" | "message">): string {
  return JSON.stringify([path, start_line, message]);
}

/** What GitHub calls the state of a check run: only a completed one has a conclusion. */
function standing({ status, conclusion, startedAt, completedAt }: CheckReport) {
  const started = startedAt === undefined ? {} : { started_at: startedAt };
  if (status !== "completed") return { status, ...started };
  const completed = completedAt === undefined ? {} : { completed_at: completedAt };
  return { status, conclusion: conclusion ?? "neutral", ...started, ...completed } as const;
}

function output({ title, summary, text }: CheckReport, annotations: readonly CheckAnnotation[]) {
  return {
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    ...(annotations.length === 0 ? {} : { annotations: [...annotations] }),
  };
}
