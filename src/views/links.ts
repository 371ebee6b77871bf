import type { AutopilotState } from "../domain/state.ts";

/** A Markdown link, or only its text where the address is none. */
export function link(text: string, url: string | undefined): string {
  return url !== undefined && isAddress(url) ? `[${text}](${url})` : text;
}

/** Whether a text is a web address that can stand in a Markdown link. */
function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s()<>[\]"`|\\]+$/.test(url);
}

/** Where the job that carries the run shows. */
export function jobUrl(state: AutopilotState): string | undefined {
  const url = state.jobs.at(-1)?.url;
  return url !== undefined && isAddress(url) ? url : undefined;
}

/** The repository's page, on the server that the job's own address names. */
function repositoryUrl(state: AutopilotState): string | undefined {
  const server = /^https?:\/\/[^/]+/.exec(jobUrl(state) ?? "")?.[0];
  return server === undefined
    ? undefined
    : `${server}/${path(state.repository.owner)}/${path(state.repository.name)}`;
}

/** The pushed branch's page. */
export function branchUrl(state: AutopilotState): string | undefined {
  const repository = repositoryUrl(state);
  return repository === undefined || state.pushed === undefined
    ? undefined
    : `${repository}/tree/${path(state.pushed.branch)}`;
}

/** Where a person can open the pull request by hand: for a pushed branch that has none. */
export function compareUrl(state: AutopilotState): string | undefined {
  const repository = repositoryUrl(state);
  const { pull, delivered } = state;
  if (repository === undefined || state.pushed === undefined) return undefined;
  if (pull !== undefined || delivered !== undefined) return undefined;
  return `${repository}/compare/${path(state.base.ref)}...${path(state.pushed.branch)}?expand=1`;
}

/** What a fix made beside its pull request: the branch's page, and what it has beyond the pull request's own branch. */
export function asideUrls({
  aside,
  ...state
}: AutopilotState): { readonly branch: string; readonly compare: string } | undefined {
  const repository = repositoryUrl(state);
  if (repository === undefined || aside === undefined) return undefined;
  return {
    branch: `${repository}/tree/${path(aside.branch)}`,
    compare: `${repository}/compare/${path(state.branch)}...${path(aside.branch)}`,
  };
}

function path(name: string): string {
  return name
    .toWellFormed()
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[()!*']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join("/");
}
