import { delimiter } from "node:path";
import type { Tools } from "../../ports/agent.ts";
import { attemptsPerStep } from "./config.ts";
import type { Home } from "./home.ts";
import { compiledIn } from "./tools-guard.ts";

/** Arguments for node that run the CLI; V8's compiled code of its 22 MB is kept beside it and saves 0.7 s a start. */
export function kimiArgs(
  tools: Pick<Tools, "kimi" | "cache">,
  args: readonly string[],
): readonly string[] {
  const cache = JSON.stringify(compiledIn(tools.cache));
  const preload = `import m from "node:module";m.enableCompileCache(${cache})`;
  // Not NODE_COMPILE_CACHE: everything that the agent starts would inherit it.
  return ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, tools.kimi, ...args];
}

/** The whole environment of the CLI, and so of every command that the agent runs. */
export function kimiEnv(
  base: Readonly<Record<string, string>>,
  home: Pick<Home, "kimi" | "user" | "tmp">,
  tools: Pick<Tools, "rg">,
): Record<string, string> {
  return {
    ...withGatewayDirect(withoutKimi(base)),
    PATH: [tools.rg, base["PATH"] ?? "/usr/bin:/bin"].join(delimiter),
    HOME: home.user,
    TMPDIR: home.tmp,
    // Kimi starts a login shell for its PATH, and with it whatever an earlier turn wrote into a profile.
    SHELL: "/bin/false",
    KIMI_CODE_HOME: home.kimi,
    KIMI_DISABLE_TELEMETRY: "1",
    KIMI_CODE_NO_AUTO_UPDATE: "1",
    KIMI_DISABLE_CRON: "1",
    KIMI_LOOP_MAX_ATTEMPTS_PER_STEP: String(attemptsPerStep),
    KIMI_CODE_BACKGROUND_PRINT_BACKGROUND_MODE: "exit",
  };
}

/** Kimi's own variables overrule its config: KIMI_MODEL_NAME alone would lead past the gateway. */
function withoutKimi(base: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(base).filter(([name]) => !name.startsWith("KIMI_")));
}

/** The gateway's address as Kimi's HTTP client writes it, for machines that have a proxy of their own. */
const gatewayHost = "[::ffff:7f00:1]";

function withGatewayDirect(base: Readonly<Record<string, string>>): Record<string, string> {
  const proxies = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
  ];
  if (!proxies.some((name) => (base[name] ?? "") !== "")) return { ...base };
  const direct = [base["no_proxy"] ?? base["NO_PROXY"] ?? "", gatewayHost]
    .filter((host) => host !== "")
    .join(",");
  return { ...base, NO_PROXY: direct, no_proxy: direct };
}
