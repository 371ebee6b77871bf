import { isRunnersOwn } from "../../projects/config/runners-own.ts";
import { rooms } from "../../projects/rooms/rooms.ts";
import { childEnv } from "../process/environment.ts";
import { type Homes, roomEnv } from "./room-env.ts";

/** What a gate's environment is made of. */
export interface GateEnv {
  /** Variables that the policy passes on. */
  readonly pass: readonly string[];
  /** What the action sets itself. */
  readonly extra: Readonly<Record<string, string>>;
  /** What makes the gate report its tests. */
  readonly reporting: Readonly<Record<string, string>>;
  /** Where the room has a home of its own. */
  readonly homes: Homes | undefined;
}

/** The environment of a gate: the allow-list, where tools are, what the policy passes on, `CI`, and what the action sets itself. */
export function gateEnv({ pass, extra, reporting, homes }: GateEnv): Record<string, string> {
  const names = [...rooms.toolchain, ...rooms.trust, ...pass.filter((name) => !isRunnersOwn(name))];
  const host = childEnv(names, { CI: "true" });
  const env = { ...(homes === undefined ? host : roomEnv(host, homes)), ...extra };
  return { ...env, ...behind(env, reporting) };
}

function behind(
  env: Readonly<Record<string, string>>,
  reporting: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reporting).map(([name, value]) => {
      const there = rooms.optionLists.includes(name) ? (env[name] ?? "") : "";
      return [name, there === "" ? value : `${there} ${value}`];
    }),
  );
}
