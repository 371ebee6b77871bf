#!/usr/bin/env node
import { buildHere } from "./cli/build-here.ts";
import { omk } from "./cli/omk.ts";

/** `omk` on a laptop: the root that gives the commands their terminal. */
const aborter = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => aborter.abort());

process.exitCode = await omk(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  signal: aborter.signal,
  build: buildHere(),
});
