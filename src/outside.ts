import { dirname, join } from "node:path";
import { paceOf } from "./adapters/github/client.ts";
import { kimiAgent } from "./adapters/kimi/agent.ts";
import { installTools } from "./adapters/kimi/install.ts";
import { pinnedTools } from "./adapters/kimi/pinned.ts";
import { childEnv, hostEnv } from "./adapters/process/environment.ts";
import type { Outside } from "./step/outside.ts";

/** The real world around a step: the runner's signals, GitHub at its pace, the Kimi CLI. */
export function outside(): Outside {
  return {
    signal: stopSignal(),
    pace: paceOf(hostEnv()),
    agents: {
      versions: () => pinnedTools(toolsFolder()),
      install: (at) =>
        installTools({
          ...at,
          toolsDir: toolsFolder(),
          node: process.execPath,
          env: childEnv(npmSettings),
        }),
      open: kimiAgent,
    },
  };
}

/** The runner sends SIGINT, then SIGTERM after 7.5 s, and kills after 10 s. Source: actions/runner, ProcessInvoker.cs. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => stop.abort());
  return stop.signal;
}

/** How a job tells npm where packages come from, and whom to trust there. */
const npmSettings = ["registry", "userconfig", "globalconfig", "cafile"].flatMap((name) => [
  `npm_config_${name}`,
  `NPM_CONFIG_${name.toUpperCase()}`,
]);

/** The bundle lies one folder below the action, beside the tools. */
function toolsFolder(): string {
  return join(dirname(dirname(process.argv[1] ?? ".")), "tools");
}
