import { childEnv } from "../process/environment.ts";
import type { Homes } from "./homes.ts";
import { roomEnv } from "./room-env.ts";

/** Where the tools of a runner are, as its image and the setup actions say it: no tool finds itself without, and none is a secret. */
const toolchain = [
  "ANDROID_HOME",
  "ANDROID_SDK_ROOT",
  "CARGO_HOME",
  "COREPACK_HOME",
  "DOTNET_ROOT",
  "GOPATH",
  "GOROOT",
  "GOTOOLCHAIN",
  "JAVA_HOME",
  "LD_LIBRARY_PATH",
  "PNPM_HOME",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "RUSTUP_HOME",
  "RUSTUP_TOOLCHAIN",
] as const;

/** Whom tools trust that have a list of their own: behind a proxy that signs anew, nothing is fetched without. */
const trust = [
  "CARGO_HTTP_CAINFO",
  "CURL_CA_BUNDLE",
  "GIT_SSL_CAINFO",
  "PIP_CERT",
  "REQUESTS_CA_BUNDLE",
] as const;

/** Runners of tests read these as lists of options: what makes them report goes behind what is there. */
const lists: readonly string[] = ["NODE_OPTIONS", "PYTEST_ADDOPTS"];

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

/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
export function isRunnersOwn(name: string): boolean {
  return /^(INPUT|ACTIONS)_/i.test(name);
}

/** The environment of a gate: the allow-list, where tools are, what the policy passes on, `CI`, and what the action sets itself. */
export function gateEnv({ pass, extra, reporting, homes }: GateEnv): Record<string, string> {
  const names = [...toolchain, ...trust, ...pass.filter((name) => !isRunnersOwn(name))];
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
      const there = lists.includes(name) ? (env[name] ?? "") : "";
      return [name, there === "" ? value : `${there} ${value}`];
    }),
  );
}
