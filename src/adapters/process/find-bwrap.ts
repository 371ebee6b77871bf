import type { CageFacts } from "../../ports/cage.ts";
import { cageArgs } from "./cage.ts";
import { programOn } from "./program-on.ts";
import { capture } from "./spawn.ts";

/** Looks for bubblewrap, and sees it make a cage: whether a kernel lets it is known by nothing else. */
export async function cageFacts(env: Readonly<Record<string, string>>): Promise<CageFacts> {
  const { platform } = process;
  const bwrap = platform === "linux" ? programOn(env["PATH"] ?? "", "bwrap", "/") : undefined;
  if (bwrap === undefined) return { platform, bwrap, complaint: undefined };
  const cage = { hidden: ["/tmp"], readable: [], writable: [] };
  const tried = await capture({
    file: bwrap,
    args: [...cageArgs(cage, "/"), "true"],
    cwd: "/",
    env,
    ours: true,
    timeoutMs: 10_000,
  });
  if (tried.exitCode === 0) return { platform, bwrap, complaint: undefined };
  const said = tried.stderr.trim() || (tried.notStarted ?? `it ended with ${tried.exitCode}`);
  return { platform, bwrap, complaint: said };
}
