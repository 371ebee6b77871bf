import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { cageArgs } from "../../../src/adapters/process/cage.ts";
import { cageOf } from "../../../src/adapters/process/cage-view.ts";
import { cageFacts } from "../../../src/adapters/process/find-bwrap.ts";
import { programOn } from "../../../src/adapters/process/program-on.ts";
import { capture, start } from "../../../src/adapters/process/spawn.ts";
import { isRunning } from "../../bed/runner/processes.ts";
import { skipNote } from "../../helpers/installed.ts";

const path = process.env["PATH"] ?? "";
const root = realpathSync(mkdtempSync(join(tmpdir(), "omk-cage-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (...names: string[]) => join(root, ...names);
for (const folder of [
  "home/.nvm/bin",
  "home/.cargo/bin",
  "home/.ssh",
  "checkout",
  "temp/room",
  "temp/other",
  "temp/objects",
])
  mkdirSync(at(folder), { recursive: true });
writeFileSync(at("home/.ssh/id"), "secret of the home");
writeFileSync(at("checkout/config"), "secret of the checkout");
writeFileSync(at("temp/other/file"), "of another room");
writeFileSync(at("temp/objects/pack"), "borrowed");

const { bwrap, complaint } = await cageFacts({ PATH: path });
const cannot = bwrap === undefined || complaint !== undefined;
const grounds = {
  home: at("home"),
  temp: at("temp"),
  checkout: at("checkout"),
  path: [at("home/.nvm/bin"), at("home/.cargo/bin"), path].join(":"),
  keep: [at("temp/objects"), at("nowhere")],
};
const cage = cageOf({ bwrap: bwrap ?? "bwrap", grounds }, [at("temp/room"), at("nowhere")]);
const caged = (script: string) => ({
  file: "sh",
  args: ["-c", script],
  cwd: at("temp/room"),
  env: { PATH: path, HOME: at("temp/room") },
  cage,
});

describe("the arguments of a cage", () => {
  test("lay what is shorter first, and within a place what is shown above what is hidden", () => {
    const args = cageArgs(
      { hidden: ["/a/b", "/a"], readable: ["/a/b/c"], writable: ["/a/b/d", "/a/b"] },
      "/a/b",
    );
    const mounts = args.slice(args.lastIndexOf("/proc") + 1).join(" ");
    expect(mounts).toBe(
      "--tmpfs /a --tmpfs /a/b --bind /a/b /a/b --ro-bind /a/b/c /a/b/c --bind /a/b/d /a/b/d --chdir /a/b --",
    );
  });

  test("give up every right and everything shared but the network", () => {
    const args = cageArgs({ hidden: [], readable: [], writable: [] }, "/");
    for (const one of ["user", "pid", "ipc", "uts"]) expect(args).toContain(`--unshare-${one}`);
    expect(args.join(" ")).toContain("--cap-drop ALL --ro-bind / / --dev /dev --proc /proc");
  });
});

describe("what a cage shows", () => {
  test("is what is there and would not be seen else: tools of the home, but no account beside them", () => {
    expect(cage.cage.hidden).toEqual(
      expect.arrayContaining([at("home"), at("temp"), at("checkout")]),
    );
    const ours = cage.cage.readable.filter((folder) => folder.startsWith(root));
    expect(ours).toEqual([at("temp/objects"), at("home/.nvm"), at("home/.cargo/bin")]);
    expect(cage.cage.writable).toEqual([at("temp/room")]);
  });

  test("follows links, since bubblewrap does not", () => {
    symlinkSync(at("temp/room"), at("temp/link"));
    onTestFinished(() => rmSync(at("temp/link")));
    const other = cageOf({ bwrap: "bwrap", grounds }, [at("temp/link")]);
    expect(other.cage.writable).toEqual([at("temp/room")]);
  });
});

describe.skipIf(cannot)(`in a cage${skipNote(cannot ? ["bwrap"] : [])}`, () => {
  const held: readonly (readonly [string, string])[] = [
    ["read the environment of this process", `cat /proc/${process.pid}/environ`],
    ["read the environment of any process of the machine", "grep -zl VITEST /proc/[0-9]*/environ"],
    ["signal this process", `kill -USR1 ${process.pid}`],
    ["read the home", `cat ${at("home/.ssh/id")}`],
    ["read the checkout", `cat ${at("checkout/config")}`],
    ["read another room", `cat ${at("temp/other/file")}`],
    ["write what it may read", `echo x > ${at("temp/objects/pack")}`],
    ["write a tool of the home", `touch ${at("home/.nvm/bin/node")}`],
    ["write into the machine", "touch /usr/bin/omk-was-here || touch /etc/omk-was-here"],
    ["mount, or look behind a mount", `umount ${at("home")} || mount -t tmpfs none /mnt`],
    ["become root of the machine", "unshare -r mount --bind / /mnt && touch /mnt/usr/omk"],
    ["reach a socket of the machine", "ls /run/* /var/run/*"],
    ["make a device", "mknod disk b 8 0 || test -e /dev/sda || test -e /dev/vda"],
  ];
  test.each(held)("nobody can %s", async (_, script) => {
    const { exitCode } = await capture(caged(script));
    expect(exitCode).not.toBe(0);
  });

  test("what is left behind dies with it, whatever it did to its environment and session", async () => {
    const beats = at("temp/room/beats");
    const forever = `while :; do echo x >> ${beats}; sleep 0.05; done`;
    const { exitCode } = await capture(
      caged(`env -i setsid sh -c '${forever}' >/dev/null 2>&1 & sleep 0.3; test -s ${beats}`),
    );
    expect(exitCode).toBe(0);
    const size = async () => (await capture({ ...caged(`wc -c < ${beats}`) })).stdout;
    expect(await size()).toBe(await size());
  });

  const works: readonly (readonly [string, string])[] = [
    ["its own folder", "echo x > file && test -s file"],
    ["a temporary folder", "d=$(mktemp -d) && touch $d/x"],
    ["what a repository borrows", `grep -q borrowed ${at("temp/objects/pack")}`],
    [
      "git",
      "git init -q repo && cd repo && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m x",
    ],
    [
      "a server of its own",
      `python3 -c 'import socket,threading
s=socket.socket(); s.bind(("127.0.0.1",0)); s.listen(); p=s.getsockname()
threading.Thread(target=lambda: s.accept()[0].sendall(b"hi")).start()
assert socket.create_connection(p).recv(2)==b"hi"'`,
    ],
    [
      "unix sockets, shared memory and new processes",
      `python3 -c 'import multiprocessing as m
if __name__=="__main__":
  m.set_start_method("fork"); q=m.Queue(); p=m.Process(target=q.put,args=(1,)); p.start(); assert q.get()==1; p.join()'`,
    ],
    ["a terminal", "python3 -c 'import pty; pty.openpty()'"],
  ];
  test.each(works)("there is %s", async (_, script) => {
    const { exitCode, stderr } = await capture(caged(script));
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
  });

  test("a request to stop reaches the command, which may end in its own way", async () => {
    let out = "";
    const running = start({
      ...caged("trap 'echo bye; exit 7' TERM; echo up; while :; do sleep 0.05; done"),
      onStdout(chunk) {
        out += chunk.toString();
        if (out === "up\n") running.stop();
      },
    });
    expect(await running.exit).toMatchObject({ exitCode: 7, aborted: true });
    expect(out).toBe("up\nbye\n");
  });

  test("what is deaf to it is killed after its grace, with all that it started", async () => {
    const running = start({
      ...caged("trap '' TERM; (trap '' TERM; sleep 300) & sleep 300"),
      graceMs: 200,
      timeoutMs: 300,
    });
    const { timedOut } = await running.exit;
    expect(timedOut).toBe(true);
    expect(isRunning(running.pid ?? 0)).toBe(false);
  });

  test("a program that is not there is told as it is outside", async () => {
    const command = { ...caged(""), file: "no-such-program" };
    const { notStarted, exitCode } = await capture(command);
    expect([notStarted, exitCode]).toEqual(["spawn no-such-program ENOENT", undefined]);
  });

  test("a server outside on a port of the machine is reached: the network is not closed", async () => {
    const server = createServer((socket) => socket.end("hi"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { stdout } = await capture(
      caged(
        `python3 -c 'import socket; print(socket.create_connection(("127.0.0.1",${port})).recv(2))'`,
      ),
    );
    expect(stdout).toContain("hi");
  });
});

describe("a program", () => {
  test("is found where PATH leads first, and as a path from the folder of the command", () => {
    expect(programOn("/nowhere:/bin:/usr/bin", "sh", "/")).toBe(realpathSync("/bin/sh"));
    writeFileSync(at("temp/room/tool"), "#!/bin/sh\n", { mode: 0o755 });
    expect(programOn("", "./tool", at("temp/room"))).toBe(at("temp/room/tool"));
    writeFileSync(at("temp/room/text"), "");
    expect(programOn("", "./text", at("temp/room"))).toBeUndefined();
    expect(programOn(at("temp"), "room", "/")).toBeUndefined();
  });
});
