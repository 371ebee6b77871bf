import { childEnv } from "../process/environment.ts";

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

/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
export function isRunnersOwn(name: string): boolean {
  return /^(INPUT|ACTIONS)_/i.test(name);
}

/** The environment of a gate: the allow-list, where tools are, what the policy passes on, `CI`, and what the action sets itself. */
export function gateEnv(
  pass: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return childEnv([...toolchain, ...pass.filter((name) => !isRunnersOwn(name))], {
    CI: "true",
    ...extra,
  });
}
