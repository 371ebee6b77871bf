import type { CommitFile } from "../bed/git/commit-onto.ts";
import type { WebhookPayload } from "../bed/github/webhooks.ts";
import { startStage } from "../bed/runner/stage.ts";
import { priceTask } from "../samples/price.ts";
import type { Setting } from "./setting.ts";

/** A pull request of a person, as GitHub gives it. */
export interface PersonsPull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
}

/** Commits files to a branch as a person, from where it is, or from `main` where it is new; the commit. */
export async function pushAs(
  { bed }: Pick<Setting, "bed">,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const { git } = bed.user(bed.owner).rest;
  const at = { owner: bed.owner, repo: bed.repo };
  const tip = async (name: string) =>
    (await bed.git("rev-parse", `refs/heads/${name}`).catch(() => "")).trim();
  const there = await tip(branch);
  const parent = there === "" ? await tip("main") : there;
  const base = (await bed.git("rev-parse", `${parent}^{tree}`)).trim();
  const { data: tree } = await git.createTree({
    ...at,
    base_tree: base,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      mode: "100644",
      type: "blob",
      content,
    })),
  });
  const { data: commit } = await git.createCommit({
    ...at,
    message: `Change ${branch}`,
    tree: tree.sha,
    parents: [parent],
  });
  const { sha } = commit;
  if (there === "") await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
  else await git.updateRef({ ...at, ref: `heads/${branch}`, sha });
  return sha;
}

/** A person pushes a branch and opens a pull request of it. */
export async function openPull(
  setting: Pick<Setting, "bed">,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<PersonsPull> {
  await pushAs(setting, branch, files);
  const { bed } = setting;
  const { data } = await bed.user(bed.owner).pulls.create({
    owner: bed.owner,
    repo: bed.repo,
    head: branch,
    base: "main",
    title: "Mend the discount",
    body: "It was taken off twice.",
  });
  return data;
}

/** The event of a pull request, as the runner gives it; `synchronize` has no webhook on the bed. */
export async function pullEvent(setting: Setting, { number }: PersonsPull, action = "synchronize") {
  const { bed } = setting;
  const at = { owner: bed.owner, repo: bed.repo };
  const { data } = await bed.user(bed.owner).pulls.get({ ...at, pull_number: number });
  const sender = { login: bed.owner, id: 1, type: "User" };
  return { action, number, pull_request: data, repository: bed.host.repository, sender };
}

/** The event of the owner's tick at a box of the bot's comment; edits have no webhook on the bed. */
export async function tickEvent(
  { bed }: Setting,
  { issue, command }: { readonly issue: number; readonly command: string },
): Promise<WebhookPayload> {
  const at = { owner: bed.owner, repo: bed.repo };
  const chat = await bed.comment(issue, "Let me see.");
  const { data } = await bed.bot.issues.listComments({ ...at, issue_number: issue });
  const sticky = data.find(({ body }) => body?.startsWith("<!-- omk:sticky") === true);
  const from = sticky?.body ?? "";
  const box = `- [ ] <!-- omk:box ${command} -->`;
  if (sticky === undefined || !from.includes(box)) throw new Error(`no box ${command} in: ${from}`);
  const body = from.replace(box, box.replace("[ ]", "[x]"));
  const user = { login: "github-actions[bot]", id: 41_898_282, type: "Bot" };
  const edited = { ...chat.comment, id: sticky.id, body, user };
  return { ...chat, action: "edited", changes: { body: { from } }, comment: edited };
}

/** A stranger opens a pull request from a fork: what it brings is on no branch here. */
export async function openForkPull(
  setting: Setting,
  login: string,
  files: Readonly<Record<string, CommitFile>>,
): Promise<PersonsPull> {
  const pull = await openPull(setting, `${login}-patch`, { "hello.txt": "hello\n" });
  const sha = await setting.bed.pushToFork(pull.number, login, files);
  return { number: pull.number, head: { sha, ref: pull.head.ref } };
}

/** A run that is at work on an issue, in a process of its own: the model is silent in `code`. */
export async function atWork(setting: Setting) {
  const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
  const payload = await setting.bed.comment(issue, "/omk run");
  const { promise, resolve } = Promise.withResolvers<void>();
  const running = setting.bed.start(
    setting.step({
      startStage,
      event: "issue_comment",
      payload,
      onLine: (line) => {
        if (/\bcode\b/.test(line)) resolve();
      },
    }),
  );
  await Promise.race([promise, running.result]);
  return { issue, running };
}
