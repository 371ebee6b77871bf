import { randomBytes } from "node:crypto";
import type { Credential } from "../../ports/workspace.ts";
import { authorization } from "./credential.ts";

type Setting = readonly [key: string, value: string];

/**
 * What our commands do and run, whatever was configured. The folder that a call works with has no other configuration
 * (`facts.ts`); this holds also where somebody wrote into it in that moment.
 */
export const settled: readonly string[] = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.autocrlf=false",
  "core.safecrlf=false",
  "core.quotePath=false",
  "core.fileMode=true",
  "core.ignoreCase=false",
  "core.sparseCheckout=false",
  "core.splitIndex=false",
  // Only Windows reads a backslash as a separator; a file that is named so must not stop the run.
  "core.protectNTFS=false",
  "core.excludesFile=/dev/null",
  "core.attributesFile=/dev/null",
  // What these lists say of objects is not asked of the objects any more.
  "core.commitGraph=false",
  "core.multiPackIndex=false",
  "pack.useBitmaps=false",
  // What git does by itself, so that no other command is put in its place.
  `core.alternateRefsCommand=omk() { git --git-dir="$1" for-each-ref --format='%(objectname)'; }; omk`,
  "commit.gpgSign=false",
  "log.showSignature=false",
  "gpg.program=false",
  "gpg.x509.program=false",
  "gpg.ssh.program=false",
  "credential.helper=",
  "maintenance.auto=false",
  "gc.auto=0",
  "submodule.recurse=false",
  "fetch.recurseSubmodules=false",
  "fetch.writeCommitGraph=false",
  "push.recurseSubmodules=no",
  "push.followTags=false",
  "push.gpgSign=false",
  "push.pushOption=",
  "diff.renameLimit=1000",
  "diff.external=",
  "checkout.workers=0",
  // A remote that goes silent is an error after a minute, and not a hang until the job is killed.
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);

/** The environment that no configuration is asked before, and that keeps the configuration of user and host out. */
export function settledEnv(remote: Credential | undefined): Record<string, string> {
  return {
    // No folder: neither `.gitconfig` nor `.netrc` can ever lie there.
    HOME: "/dev/null",
    XDG_CONFIG_HOME: "/dev/null",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    GIT_EDITOR: "false",
    GIT_SSH_COMMAND: "false",
    // A bundle is read as a file.
    GIT_ALLOW_PROTOCOL: remote === undefined ? "file" : protocolOf(remote.url),
  };
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol.replace(":", "") : "file";
}

/** A remote for one call. */
export interface NamedRemote {
  readonly name: string;
  /** Its configuration, which no file may show: the token is in it. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The remote under a name and with an address that nobody else could configure anything for: of several entries that fit
 * an address, git takes the longest, and of a remote's addresses all. Where a setting can be given for some addresses
 * alone, it is given for exactly this one.
 */
export function namedRemote(
  remote: Credential,
  { partial, env }: { readonly partial: boolean; readonly env: Readonly<Record<string, string>> },
): NamedRemote {
  const name = `omk-${randomBytes(12).toString("hex")}`;
  const settings: readonly Setting[] = [
    [`remote.${name}.url`, `${name}:`],
    [`url.${remote.url}.insteadOf`, `${name}:`],
    [`url.${remote.url}.pushInsteadOf`, `${name}:`],
    ...(partial ? promisor(name) : []),
    ...httpSettings(name, remote, env),
  ];
  return { name, env: configEnv(settings) };
}

function promisor(name: string): readonly Setting[] {
  return [
    [`remote.${name}.promisor`, "true"],
    [`remote.${name}.partialclonefilter`, "blob:none"],
  ];
}

function httpSettings(
  name: string,
  remote: Credential,
  env: Readonly<Record<string, string>>,
): readonly Setting[] {
  const header = authorization(remote);
  const protocol = protocolOf(remote.url);
  if (protocol !== "http" && protocol !== "https") return [];
  const proxy = env[`${protocol}_proxy`] ?? env[`${protocol.toUpperCase()}_PROXY`] ?? "";
  const own = (key: string, value: string): Setting => [`http.${remote.url}.${key}`, value];
  return [
    [`remote.${name}.proxy`, proxy],
    own("proxy", proxy),
    own("sslVerify", "true"),
    own("curloptResolve", ""),
    own("cookieFile", ""),
    own("saveCookies", "false"),
    own("followRedirects", "initial"),
    own("extraHeader", ""),
    ...(header === undefined ? [] : [own("extraHeader", header)]),
  ];
}

/** Source: git-config(1), GIT_CONFIG_COUNT. */
function configEnv(settings: readonly Setting[]): Record<string, string> {
  const pairs = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
