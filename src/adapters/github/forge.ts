import type { Forge, PullRequestDraft, PullRequestResult } from "../../ports/forge.ts";
import { keepAround } from "./body-island.ts";
import { type Place, repo } from "./place.ts";
import { dress } from "./pull-request-extras.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

interface ForgeOptions extends Place {
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string;
  /** Milliseconds to wait before asking again for a branch that GitHub does not see yet. */
  readonly settleMs?: number;
}

interface Opened {
  readonly number: number;
  readonly url: string;
  readonly operation: "created" | "updated";
  readonly warnings?: readonly string[];
}

const mostTries = 4;

/** GitHub as the place that changes are delivered to. */
export function githubForge(options: ForgeOptions): Forge {
  const { serverUrl, repository } = options;
  return {
    pullRequest: (draft) => deliver(options, draft),
    compareUrl: (base, branch) =>
      `${serverUrl}/${repository.owner}/${repository.name}/compare/${path(base)}...${path(branch)}?expand=1`,
    pullUrl: (number) => `${serverUrl}/${repository.owner}/${repository.name}/pull/${number}`,
  };
}

async function deliver(options: ForgeOptions, draft: PullRequestDraft): Promise<PullRequestResult> {
  try {
    const opened = (await update(options, draft)) ?? (await openAsAllowed(options, draft));
    const { warnings = [], ...pull } = opened;
    return {
      kind: "open",
      ...pull,
      warnings: [...warnings, ...(await dress(options, pull.number, draft))],
    };
  } catch (error) {
    const { status, text } = troubleOf(error);
    return { kind: "refused", status, text };
  }
}

/** Updates the open pull request of the branch. Its title is left alone: people rename pull requests. */
async function update(place: Place, draft: PullRequestDraft): Promise<Opened | undefined> {
  const { pulls } = place.client.rest;
  const head = `${place.repository.owner}:${draft.branch}`;
  const { data } = await pulls.list({ ...repo(place), state: "open", head, per_page: 100 });
  const ours = data.filter((pull) => pull.head.ref === draft.branch);
  const found = ours.find((pull) => pull.base.ref === draft.base) ?? ours[0];
  if (found === undefined) return undefined;
  const body = keepAround(found.body ?? "", draft.body);
  await pulls.update({ ...repo(place), pull_number: found.number, body });
  return { number: found.number, url: found.html_url, operation: "updated" };
}

/** Some plans know no drafts for private repositories: an open pull request is better than none. */
async function openAsAllowed(options: ForgeOptions, draft: PullRequestDraft): Promise<Opened> {
  try {
    return await open(options, draft);
  } catch (error) {
    const { status, text } = troubleOf(error);
    if (!draft.draft || status !== 422 || !/draft pull requests are not supported/i.test(text))
      throw error;
    const opened = await open(options, { ...draft, draft: false });
    return {
      ...opened,
      warnings: ["It is no draft, because GitHub knows no drafts in this repository."],
    };
  }
}

/** Opens it; a branch just pushed may not be known yet. */
async function open(options: ForgeOptions, draft: PullRequestDraft): Promise<Opened> {
  for (let tries = 1; tries < mostTries; tries += 1) {
    const opened = await tryToOpen(options, draft);
    if (opened !== undefined) return opened;
    await wait((options.settleMs ?? 1_000) * tries);
  }
  return create(options, draft);
}

/** Undefined where another try may pass. An answer that was lost may have been a success: look for it. */
async function tryToOpen(
  options: ForgeOptions,
  draft: PullRequestDraft,
): Promise<Opened | undefined> {
  try {
    return await create(options, draft);
  } catch (error) {
    const trouble = troubleOf(error);
    const found = isThere(trouble) ? await update(options, draft) : undefined;
    if (found === undefined && !mayPass(trouble)) throw error;
    return found;
  }
}

async function create(place: Place, draft: PullRequestDraft): Promise<Opened> {
  const { branch, base, title, body } = draft;
  const { data } = await place.client.rest.pulls.create({
    ...repo(place),
    head: branch,
    base,
    title,
    body,
    draft: draft.draft,
    request: { retries: 0 },
  });
  return { number: data.number, url: data.html_url, operation: "created" };
}

// GitHub has no codes for these; its words are all there is.
function isThere({ status, text }: Trouble): boolean {
  return status >= 500 || (status === 422 && /already exists/i.test(text));
}

function mayPass({ status, text }: Trouble): boolean {
  return status >= 500 || (status === 422 && /could not resolve to a node/i.test(text));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function path(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}
