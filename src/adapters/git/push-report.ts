/** What `git push --porcelain` says of the one ref that was pushed. */
export type PushReport =
  | { readonly kind: "done" }
  | { readonly kind: "rejected"; readonly reason: string }
  | { readonly kind: "silent" };

/** Reads the report: one line `<flag> TAB <from>:<to> TAB <summary>` a ref. */
export function pushReport(stdout: string): PushReport {
  for (const line of stdout.split("\n")) {
    const status = /^([ +\-*=!])\t[^\t]*\t(.*)$/.exec(line);
    if (status === null) continue;
    return status[1] === "!" ? { kind: "rejected", reason: status[2] ?? "" } : { kind: "done" };
  }
  return { kind: "silent" };
}

/** What the remote itself said, else what git said of it. At most 2,000 characters. */
export function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const remote = lines
    .filter((line) => line.startsWith("remote:"))
    .map((line) => line.slice("remote:".length).trim());
  const fatal = lines.filter((line) => /^(fatal|error):/.test(line));
  const words = [...remote, ...fatal].filter((line) => line !== "");
  return (words.length === 0 ? stderr.trim() : words.join("\n")).slice(0, 2000);
}
