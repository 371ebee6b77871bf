import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readKeys } from "./git-keys.ts";
import { type Hostile, hostile, token } from "./hostile.ts";
import { git, put, scene, userEnv } from "./scene.ts";

/** Appends to a file of the run's own repository, as a turn's `echo >>` does, whatever its mode. */
function append(h: Hostile, file: string, text: string): void {
  const place = join(h.repository, file);
  mkdirSync(join(place, ".."), { recursive: true });
  execFileSync("/bin/sh", ["-c", 'chmod u+w "$0" 2>/dev/null; cat >> "$0"', place], {
    input: text,
  });
}

function program(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

const attacks: Record<string, (h: Hostile) => void> = {
  "a filter in config and info/attributes"(h) {
    const filter = h.trap.program("filter");
    append(h, "config", `[filter "x"]\n\tclean = ${filter}\n\tsmudge = ${filter}\n`);
    append(h, "info/attributes", "* filter=x\n");
  },
  "a long-running filter for an attribute of the worktree"(h) {
    append(h, "config", `[filter "x"]\n\tprocess = ${h.trap.program("process")}\n`);
    put(h.workspace.path, { ".git/info/attributes": "* filter=x\n" });
    append(h, "info/attributes", "* filter=x\n");
  },
  "a proxy": (h) => append(h, "config", `[http]\n\tproxy = ${h.trap.address}\n`),
  "a proxy for the remote alone"(h) {
    append(h, "config", `[http "${h.remoteUrl}"]\n\tproxy = ${h.trap.address}\n`);
  },
  "another address instead of the remote's"(h) {
    append(h, "config", `[url "${h.trap.address}/"]\n\tinsteadOf = ${h.server.url}/\n`);
  },
  "another address to push to"(h) {
    append(h, "config", `[url "${h.trap.address}/"]\n\tpushInsteadOf = ${h.server.url}/\n`);
  },
  "one more address of origin"(h) {
    append(h, "config", `[remote "origin"]\n\tpushurl = ${h.trap.address}/x\n`);
  },
  "a promisor that is asked for what is missing"(h) {
    append(
      h,
      "config",
      `[remote "a"]\n\turl = ${h.trap.address}/x\n\tpromisor = true\n\tpartialclonefilter = blob:none\n`,
    );
  },
  "ssh with a command of its own"(h) {
    append(h, "config", `[core]\n\tsshCommand = ${h.trap.program("ssh")}\n`);
    append(h, "config", `[url "ssh://x/"]\n\tinsteadOf = ${h.server.url}/\n`);
  },
  "a remote helper"(h) {
    append(h, "config", `[protocol]\n\tallow = always\n[protocol "ext"]\n\tallow = always\n`);
    append(h, "config", `[url "ext::${h.trap.program("ext")} "]\n\tinsteadOf = ${h.server.url}/\n`);
  },
  "a configuration that is included"(h) {
    put(h.scene.root, { "more.cfg": `[http]\n\tproxy = ${h.trap.address}\n` });
    append(h, "config", `[include]\n\tpath = ${join(h.scene.root, "more.cfg")}\n`);
  },
  "a configuration of the worktree"(h) {
    append(
      h,
      "config",
      "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n",
    );
    append(h, "config.worktree", `[http]\n\tproxy = ${h.trap.address}\n`);
  },
  "another common folder"(h) {
    const other = join(h.scene.root, "other.git");
    git(h.scene.root, "init", "--quiet", "--bare", other);
    git(other, "config", "http.proxy", h.trap.address);
    append(h, "commondir", `${other}\n`);
  },
  "another worktree": (h) =>
    append(h, "config", `[core]\n\tbare = false\n\tworktree = ${h.scene.root}\n`),
  "what starts a file monitor": (h) =>
    append(h, "config", `[core]\n\tfsmonitor = ${h.trap.program("fsmonitor")}\n`),
  hooks(h) {
    for (const name of ["pre-push", "post-index-change", "reference-transaction"]) {
      append(h, `hooks/${name}`, "");
      program(join(h.repository, "hooks", name), `#!/bin/sh\nexec ${h.trap.program(name)}\n`);
    }
    append(h, "config", `[core]\n\thooksPath = ${join(h.repository, "hooks")}\n`);
  },
  "a helper for credentials"(h) {
    append(h, "config", `[credential]\n\thelper = ${h.trap.program("helper")}\n`);
    append(
      h,
      "config",
      `[credential "${h.server.url}"]\n\thelper = ${h.trap.program("scoped helper")}\n`,
    );
  },
  "a command that lists refs of what is borrowed": (h) =>
    append(h, "config", `[core]\n\talternateRefsCommand = ${h.trap.program("alternate refs")}\n`),
  "attributes that hide the change": (h) => append(h, "info/attributes", "* -diff\n"),
  "attributes under the name that stands for none"(h) {
    put(h.workspace.path, { "hiding/.gitattributes": "* -diff\n" });
    const add = ["--git-dir", h.repository, "--work-tree", join(h.workspace.path, "hiding")];
    git(h.workspace.path, ...add, "add", "-A");
    const tree = git(h.repository, "write-tree");
    const commit = git(h.repository, "commit-tree", tree, "-m", "x");
    append(h, "refs/omk/no-attributes", `${commit}\n`);
    rmSync(join(h.workspace.path, "hiding"), { recursive: true });
    rmSync(join(h.repository, "index"));
  },
  "another object in place of one"(h) {
    const input = "export const sum = 1;\n";
    const hash = (text: string) =>
      execFileSync("git", ["hash-object", "-w", "--stdin"], {
        cwd: h.repository,
        env: userEnv,
        input: text,
      })
        .toString()
        .trim();
    append(h, `refs/replace/${hash(input)}`, `${hash("harmless\n")}\n`);
  },
  "a history that ends early": (h) => append(h, "shallow", `${h.scene.base}\n`),
  "refs that point nowhere": (h) =>
    append(h, "packed-refs", `${"1".repeat(40)} refs/heads/omk/i12-fix\n`),
  "nothing to borrow from": (h) => {
    rmSync(join(h.repository, "objects/info/alternates"));
    mkdirSync(join(h.repository, "objects/info/alternates"));
  },
  "a list of commits beside the objects": (h) =>
    append(h, "objects/info/commit-graph", "CGPH garbage"),
  "another configuration for every repository of the user"(h) {
    const text = `[http]\n\tproxy = ${h.trap.address}\n`;
    const folder = join(h.repository, "..");
    for (const place of [h.home, folder])
      put(place, { ".gitconfig": text, ".config/git/config": text, "git/config": text });
  },
  "credentials in .netrc"(h) {
    for (const place of [h.home, join(h.repository, "..")])
      put(place, { ".netrc": "machine 127.0.0.1 login evil password evil\n" });
  },
  "the configuration of the checkout"(h) {
    git(h.scene.checkout, "config", "http.proxy", h.trap.address);
    git(h.scene.checkout, "config", "core.fsmonitor", h.trap.program("checkout"));
  },
};

describe("our git does not obey", () => {
  test.each(Object.entries(attacks))("%s", async (_, plant) => {
    await using h = await hostile();
    plant(h);
    await h.journey();
    expect(h.heard()).toEqual([]);
    const authorizations = new Set(h.server.seen.map(({ authorization }) => authorization));
    expect([...authorizations]).toEqual([
      `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
    ]);
  });
});

describe.each(["program", "address"] as const)("no key that git knows, with a %s", (kind) => {
  test("has a say, wherever it is planted", async () => {
    await using h = await hostile();
    const { trap } = h;
    const value = (key: string) =>
      kind === "program" ? trap.program(key) : `${trap.address}/${key}`;
    const lines = readKeys(h.remoteUrl, trap.address).flatMap(([key, section, own]) => [
      section,
      `\t${key} = ${own ?? JSON.stringify(value(key))}`,
    ]);
    const text = `${lines.join("\n")}\n`;
    put(h.scene.root, { "included.cfg": text });
    const include = `[include]\n\tpath = ${join(h.scene.root, "included.cfg")}\n`;
    append(h, "config", `${include}${text}`);
    append(h, "config.worktree", text);
    for (const place of [h.home, join(h.repository, "..")])
      put(place, { ".gitconfig": text, ".config/git/config": text, "git/config": text });
    const attributes = "* filter=x diff=x merge=x text working-tree-encoding=x\n";
    append(h, "info/attributes", attributes);
    for (const place of [h.home, join(h.repository, "..")])
      put(place, { ".config/git/attributes": attributes, "git/attributes": attributes });
    writeFileSync(join(h.workspace.path, ".git/config"), text);
    await h.journey();
    expect(h.heard()).toEqual([]);
  });
});

describe("a submodule that the agent filled", () => {
  test("is committed at its commit, and its own configuration is not obeyed", async () => {
    using other = scene();
    await using h = await hostile({
      prepare: (at) => git(at, "submodule", "--quiet", "add", `file://${other.remote}`, "lib"),
    });
    git(h.workspace.path, "submodule", "--quiet", "update", "--init");
    const lib = join(h.workspace.path, "lib");
    const moved = other.advance({ "README.md": "# Newer\n" });
    git(lib, "fetch", "--quiet");
    git(lib, "checkout", "--quiet", moved);
    const evil = h.trap.program("submodule");
    git(lib, "config", "core.fsmonitor", evil);
    git(lib, "config", "filter.x.clean", evil);
    put(h.workspace.path, { ".git/modules/lib/info/attributes": "* filter=x\n" });
    put(lib, { "src/sum.js": "changed\n" });
    await h.workspace.snapshot();
    const made = await h.workspace.commit("Move lib");
    await h.workspace.settleGates();
    expect(h.heard()).toEqual([]);
    expect(git(h.repository, "ls-tree", made?.commit ?? "", "lib")).toContain(moved);
  });
});

/** What leads elsewhere or runs something, without the help of attributes. */
const redirects: Record<string, (h: { url: string; evil: string; address: string }) => string> = {
  "http.proxy": ({ address }) => `[http]\n\tproxy = ${address}\n`,
  "http.<url>.proxy": ({ url, address }) => `[http "${url}"]\n\tproxy = ${address}\n`,
  "url.<base>.pushInsteadOf": ({ url, address }) =>
    `[url "${address}/x"]\n\tpushInsteadOf = ${url}\n`,
  "url.<base>.insteadOf of everything": ({ address }) =>
    `[url "${address}/x"]\n\tinsteadOf = omk-\n\tpushInsteadOf = omk-\n`,
  "remote.origin.url": ({ address }) => `[remote "origin"]\n\turl = ${address}/x\n`,
  "remote.origin.pushurl": ({ address }) => `[remote "origin"]\n\tpushurl = ${address}/x\n`,
  "remote.pushDefault": ({ address }) => `[remote]\n\tpushDefault = ${address}/x\n`,
  "http.curloptResolve": ({ url, address }) =>
    `[http]\n\tcurloptResolve = ${new URL(url).host}:${address}\n`,
  "core.sshCommand": ({ url, evil }) =>
    `[core]\n\tsshCommand = ${evil}\n[url "ssh://x/"]\n\tinsteadOf = ${url}\n`,
  "core.fsmonitor": ({ evil }) => `[core]\n\tfsmonitor = ${evil}\n`,
  "core.alternateRefsCommand": ({ evil }) => `[core]\n\talternateRefsCommand = ${evil}\n`,
  "core.pager": ({ evil }) => `[core]\n\tpager = ${evil}\n[pager]\n\tlog = true\n`,
  "core.askPass": ({ evil }) => `[core]\n\taskPass = ${evil}\n`,
  "credential.helper": ({ url, evil }) =>
    `[credential]\n\thelper = ${evil}\n[credential "${url}"]\n\thelper = ${evil}\n`,
  "commit.gpgSign": ({ evil }) => `[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = ${evil}\n`,
  "log.showSignature": ({ evil }) => `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${evil}\n`,
  "diff.external": ({ evil }) => `[diff]\n\texternal = ${evil}\n`,
  "core.hooksPath": ({ evil }) => `[core]\n\thooksPath = ${evil}-hooks\n`,
};

/** Writes a configuration into the folder of each call before git reads it: a racer who always wins. */
function racer({ git: real, root }: { git: string; root: string }): string {
  const config = join(root, "planted.cfg");
  return `#!/bin/sh
for arg; do case "$arg" in --git-dir=*) at="\${arg#--git-dir=}" ;; esac; done
[ -f '${config}' ] && [ -d "$at/refs" ] && cat '${config}' >> "$at/config"
exec ${real} "$@"
`;
}

describe("who writes into the folder of a call in the moment in which git reads it", () => {
  test.each(Object.entries(redirects))("gains nothing by %s", async (_, textOf) => {
    await using h = await hostile({ wrapper: racer });
    const evil = h.trap.program("evil");
    mkdirSync(`${evil}-hooks`);
    for (const hook of ["pre-push", "post-index-change", "reference-transaction"])
      program(join(`${evil}-hooks`, hook), `#!/bin/sh\nexec ${evil}\n`);
    const text = textOf({ url: h.remoteUrl, evil, address: h.trap.address });
    put(h.scene.root, { "planted.cfg": text });
    await h.journey();
    expect(h.heard()).toEqual([]);
  });

  test("hears of url.<base>.insteadOf what commits there are, and not the token", async () => {
    await using h = await hostile({ wrapper: racer });
    const text = `[url "${h.trap.address}/x"]\n\tinsteadOf = ${h.remoteUrl}\n`;
    put(h.scene.root, { "planted.cfg": text });
    await h.journey();
    const heard = h.heard().join("\n");
    expect(heard).not.toContain("git-receive-pack");
    expect(heard.toLowerCase()).not.toContain("authorization");
  });
});
