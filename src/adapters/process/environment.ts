/** What every child may see: nothing here is a secret of ours. */
const allowed = [
  "PATH",
  "HOME",
  "LANG",
  "LC_ALL",
  "TZ",
  "TMPDIR",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
] as const;

/** The environment of this process: the only place that reads it. */
export function hostEnv(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/**
 * Takes the variables that `isTaken` names out of the environment of this process, and of children that inherit it, and
 * gives them. What the process was started with still stands in `/proc/<pid>/environ`: nobody can take it out there.
 */
export function takeFromEnv(isTaken: (name: string) => boolean): Readonly<Record<string, string>> {
  const taken = Object.entries(hostEnv()).filter(([name]) => isTaken(name));
  for (const [name] of taken) delete process.env[name];
  return Object.fromEntries(taken);
}

/** The environment of a child: the allow-list, the variables named in `pass`, and what the caller sets itself. */
export function childEnv(
  pass: readonly string[] = [],
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const host = hostEnv();
  const names = [...allowed, ...pass];
  return {
    ...Object.fromEntries(
      names.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]]])),
    ),
    ...extra,
  };
}
