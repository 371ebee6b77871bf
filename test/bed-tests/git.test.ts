import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Bed, startBed } from "../bed/bed.ts";
import { git } from "../bed/git/run-git.ts";

const repo = {
  "README.md": "# hello\n",
  "bin/run": { content: "#!/bin/sh\n", mode: "100755" as const },
  link: { content: "README.md", mode: "120000" as const },
  "data/zeros.bin": { content: Buffer.alloc(100_000) },
  "data/high.bin": { content: Buffer.from([0, 159, 255, 10]) },
};
const at = (bed: Bed) => ({ owner: bed.owner, repo: bed.repo });

async function clone(bed: Bed, token: string) {
  const folder = await mkdtemp(join(tmpdir(), "omk-clone-"));
  const url = `${bed.serverUrl.replace("://", `://x-access-token:${token}@`)}/${bed.owner}/${bed.repo}.git`;
  await git(["clone", "--quiet", url, "."], { cwd: folder });
  return {
    run: (args: string[], env = {}) => git(args, { cwd: folder, env }),
    write: (path: string, text: string) => writeFile(join(folder, path), text),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

describe("the git remote and the API", () => {
  it("shows a push in the API under the same names", async () => {
    await using bed = await startBed({ repo });
    await using work = await clone(bed, bed.token);
    await work.write("new.txt", "grüße\n");
    await work.run(["add", "."]);
    const zone = {
      GIT_AUTHOR_DATE: "2026-03-01T12:00:00+0530",
      GIT_COMMITTER_DATE: "2026-03-01T12:00:01-0300",
    };
    await work.run(
      ["commit", "--quiet", "-m", "feat: new\n\nLong\n  text  \n\nSigned-off-by: x"],
      zone,
    );
    await work.run(["push", "--quiet", "origin", "HEAD:omk/work"]);
    const sha = await work.run(["rev-parse", "HEAD"]);
    const { data } = await bed.bot.git.getRef({ ...at(bed), ref: "heads/omk/work" });
    expect(data.object.sha).toBe(sha);
    const tree = await bed.bot.git.getTree({ ...at(bed), tree_sha: sha, recursive: "true" });
    const modes = Object.fromEntries(tree.data.tree.map(({ path, mode }) => [path, mode]));
    expect(modes).toMatchObject({ "bin/run": "100755", link: "120000", "new.txt": "100644" });
    const compared = await bed.bot.repos.compareCommitsWithBasehead({
      ...at(bed),
      basehead: "main...omk/work",
    });
    expect(compared.data.files?.map(({ filename }) => filename)).toEqual(["new.txt"]);
  });

  it("shows a commit of the API in git, with zone and message kept", async () => {
    await using bed = await startBed({ repo });
    const parent = await bed.git("rev-parse", "main");
    const base_tree = await bed.git("rev-parse", "main^{tree}");
    const author = { name: "Zoë", email: "z@example.com", date: "2026-02-03T04:05:06+08:00" };
    const entries = [
      {
        path: "src/deep/a.ts",
        mode: "100644" as const,
        type: "blob" as const,
        content: "export {};\n",
      },
      { path: "README.md", mode: "100644" as const, type: "blob" as const, sha: null },
    ];
    const tree = await bed.bot.git.createTree({ ...at(bed), base_tree, tree: entries });
    const message = "fix: a\n\n- one\n- two";
    const made = { ...at(bed), message, tree: tree.data.sha, parents: [parent] };
    const { data: commit } = await bed.bot.git.createCommit({ ...made, author });
    await bed.bot.git.createRef({ ...at(bed), ref: "refs/heads/omk/api", sha: commit.sha });
    expect(await bed.git("rev-parse", "omk/api")).toBe(commit.sha);
    expect(await bed.git("log", "-1", "--format=%an|%ad|%B", "--date=iso", "omk/api")).toBe(
      `Zoë|2026-02-03 04:05:06 +0800|${message}\n`,
    );
    expect(await bed.git("show", "omk/api:src/deep/a.ts")).toBe("export {};");
    expect(await bed.git("fsck", "--strict")).not.toContain("error");
    await bed.bot.git.deleteRef({ ...at(bed), ref: "heads/omk/api" });
    expect(await bed.git("branch", "--list", "omk/*")).toBe("");
  });

  it("signs a commit of the app that names nobody", async () => {
    await using bed = await startBed({ repo });
    const [parent, tree] = [
      await bed.git("rev-parse", "main"),
      await bed.git("rev-parse", "main^{tree}"),
    ];
    const make = (extra: object) =>
      bed.bot.git.createCommit({ ...at(bed), message: "x", tree, parents: [parent], ...extra });
    expect((await make({})).data.verification.verified).toBe(true);
    const author = { name: "x", email: "x@example.com" };
    expect((await make({ author })).data.verification.verified).toBe(false);
  });

  it("lets a pull request follow its branch, by push and by API, and close with it", async () => {
    await using bed = await startBed({ repo });
    await using work = await clone(bed, bed.token);
    const commit = async (text: string) => {
      await work.write("a.txt", text);
      await work.run(["add", "."]);
      await work.run(["commit", "--quiet", "-m", text]);
      return work.run(["rev-parse", "HEAD"]);
    };
    const first = await commit("one");
    await work.run(["push", "--quiet", "origin", "HEAD:work"]);
    const { data: pull } = await bed.bot.pulls.create({
      ...at(bed),
      head: "work",
      base: "main",
      title: "x",
    });
    expect(pull.head.sha).toBe(first);
    const second = await commit("two");
    await work.run(["push", "--quiet", "origin", "HEAD:work"]);
    const pull_number = pull.number;
    const read = async () => (await bed.bot.pulls.get({ ...at(bed), pull_number })).data;
    expect(await read()).toMatchObject({ head: { sha: second }, commits: 2, changed_files: 1 });
    expect(await bed.git("rev-parse", `refs/pull/${pull_number}/head`)).toBe(second);
    const { data: files } = await bed.bot.pulls.listFiles({ ...at(bed), pull_number });
    expect(files).toMatchObject([{ filename: "a.txt", status: "added", additions: 1 }]);
    await bed.bot.git.updateRef({ ...at(bed), ref: "heads/work", sha: first, force: true });
    expect((await read()).head.sha).toBe(first);
    const diff = await bed.bot.pulls.get({
      ...at(bed),
      pull_number,
      mediaType: { format: "diff" },
    });
    expect(diff.data).toContain("+one");
    await bed.bot.git.deleteRef({ ...at(bed), ref: "heads/work" });
    expect(await read()).toMatchObject({ state: "closed", head: { sha: first } });
  });

  it("refuses pushes without right, and of workflow files by the app", async () => {
    await using bed = await startBed({ repo, collaborators: { ann: "triage" } });
    await using work = await clone(bed, "ghp_ann");
    await expect(work.run(["push", "origin", "HEAD:refs/heads/x"])).rejects.toThrow("403");
    await using bots = await clone(bed, bed.token);
    await bots.run(["switch", "--quiet", "-c", "wf"]);
    await bots.write("README.md", "changed\n");
    await bots.run(["commit", "--quiet", "-am", "ok"]);
    await bots.run(["push", "--quiet", "origin", "wf"]);
    await git(["-c", "core.fileMode=false", "rev-parse", "HEAD"], { cwd: tmpdir() }).catch(
      () => "",
    );
    await bots.run(["mv", "README.md", "w.yml"]);
    await bots.run(["commit", "--quiet", "-m", "move"]);
    await bots.run([
      "update-index",
      "--add",
      "--cacheinfo",
      `100644,${await bots.run(["rev-parse", "HEAD:w.yml"])},.github/workflows/w.yml`,
    ]);
    await bots.run(["commit", "--quiet", "-m", "workflow"]);
    await expect(bots.run(["push", "origin", "wf"])).rejects.toThrow(
      "without `workflows` permission",
    );
  });

  it("seeds some hundred files", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `src/m${index % 20}/f${index}.ts`,
        `export const f = ${index};\n`,
      ]),
    );
    await using bed = await startBed({ repo: many });
    const tree = await bed.bot.git.getTree({ ...at(bed), tree_sha: "main", recursive: "true" });
    expect(tree.data.tree.filter(({ type }) => type === "blob")).toHaveLength(600);
  });

  it("translates names of commits that the emulator cannot keep", async () => {
    await using bed = await startBed({ repo });
    await using work = await clone(bed, bed.token);
    const tree = await work.run(["rev-parse", "HEAD^{tree}"]);
    const who = "A <a@example.com> 1767225600 +0000";
    const raw = `tree ${tree}\nparent ${await work.run(["rev-parse", "HEAD"])}\nauthor ${who}\ncommitter ${who}\n\nno newline`;
    await work.write("raw", raw);
    const sha = await work.run(["hash-object", "-t", "commit", "-w", "raw"]);
    await work.run(["push", "--quiet", "origin", `${sha}:refs/heads/odd`]);
    expect((await bed.bot.git.getRef({ ...at(bed), ref: "heads/odd" })).data.object.sha).toBe(sha);
    const check = await bed.bot.checks.create({ ...at(bed), name: "x", head_sha: sha });
    expect(check.data.head_sha).toBe(sha);
  });

  it("seeds a work tree with its history, signed commits included", async () => {
    const folder = await mkdtemp(join(tmpdir(), "omk-worktree-"));
    const run = (args: string[], input?: string) =>
      git(args, { cwd: folder, ...(input === undefined ? {} : { input }) });
    await run(["init", "--quiet", "--initial-branch=trunk"]);
    await writeFile(join(folder, "a.txt"), "a\n");
    await run(["add", "."]);
    const who = "A <a@example.com> 1767225600 +0100";
    const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
    const raw = `tree ${await run(["write-tree"])}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nsigned\n`;
    const first = await run(["hash-object", "-t", "commit", "-w", "--stdin"], raw);
    await run(["update-ref", "HEAD", first]);
    await using bed = await startBed({ repo: { worktree: folder } });
    await rm(folder, { recursive: true });
    const { data } = await bed.bot.repos.get(at(bed));
    expect(data.default_branch).toBe("trunk");
    const tree = await bed.git("rev-parse", "trunk^{tree}");
    const { data: commit } = await bed.bot.git.createCommit({
      ...at(bed),
      message: "on top",
      tree,
      parents: [first],
    });
    expect(commit).toMatchObject({ parents: [{ sha: first }], verification: { verified: true } });
    await bed.bot.git.createRef({ ...at(bed), ref: "refs/heads/omk/top", sha: commit.sha });
    expect(await bed.git("rev-parse", "omk/top", "omk/top~1")).toBe(`${commit.sha}\n${first}`);
    expect((await bed.bot.git.getRef({ ...at(bed), ref: "heads/omk/top" })).data.object.sha).toBe(
      commit.sha,
    );
  });
});
