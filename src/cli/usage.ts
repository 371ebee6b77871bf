/** What `omk` can do, as its help says it. */
export const commands = ["verify-proof", "help"] as const;

/** `omk --help`. */
export const overview = `omk: looks at what omk autopilot left.

  omk verify-proof <folder | zip>   checks that a run's proof holds, offline
  omk help [command]                this text, or that of a command
  omk --version                     the version, and the commit that it was built from

Exit codes: 0 everything holds, 1 something is wrong, 2 the command line is, or what it names, 3 what was recorded fits
together, but this version judges it otherwise than the one that made it, 4 only a later version can read it.
`;

/** `omk verify-proof --help`. */
export const verifyProofHelp = `omk verify-proof <folder | zip> [--digest <sha256>] [--repo <clone>] [--json]

Checks the state of a run: the folder of the run, or the artifact omk-state-... as GitHub gives it (a zip file, or what
\`gh run download\` made of it). Nothing is sent anywhere and nothing in the folder is changed.

  --digest <sha256>  The digest that the pull request quotes under "proof (sha256)". A folder that somebody made up as a
                     whole holds together like a real one; only this number tells them apart.
  --repo <clone>     A clone that has the base commit. Setup and gates run again on the recorded tree, in a fresh
                     checkout in a temporary folder, and what they show is compared with what is recorded.
                     This runs the commands of the repository, with the change in it, on this machine and with your
                     rights: do it in a container. A command that base's own files do not name is run only where
                     --digest holds.
  --json             The report as JSON.

Looked at: every file against the manifest; the ledger's chain; state.json and proof.json against the ledger; the logs
and lists of tests of every gate; that the judgement follows from the gates, and the verdict from the evidence.

A run of an older version is held to what that version wrote; what is computed anew is judged by this one, and where the
two differ, the report says so. A run of a later version is refused, and that version is named.

Exit codes: 0 everything holds, 1 something is wrong (the report names the file and the line), 2 the command line is, or
what it names is no run or no clone, 3 what was recorded fits together, but this version judges it otherwise than the one
that made it, 4 only a later version can read it.

  gh run download <workflow run> -R <owner/repo> -n <newest state artifact> -D state
  omk verify-proof state --digest <sha256>
`;
