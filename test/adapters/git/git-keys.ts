import { execFileSync } from "node:child_process";

/** Keys that git reads and does not list. */
const unlisted = [
  "filter.<driver>.process",
  "filter.<driver>.required",
  "extensions.partialClone",
  "merge.<driver>.driver",
  "remote.<name>.vcs",
];

/** What stands for what a key is about, where our git would meet it. */
const named: Record<string, string> = {
  "<name>": "origin",
  "<driver>": "x",
  "<tool>": "x",
  "<cmd>": "log",
  "<condition>": "gitdir:/",
  "<format>": "ssh",
  "<command>": "commit",
};

/** A key as a configuration has it: its last word, the line of its section, and the value that alone would do harm. */
export type Planted = readonly [key: string, section: string, value: string | undefined];

/** Every key of git's own list, with the names that our calls meet. */
export function readKeys(remoteUrl: string, evilUrl: string): readonly Planted[] {
  const listed = execFileSync("git", ["help", "--config"], { encoding: "utf8" }).split("\n");
  const known = listed.filter((line) => /^[\w-]+\.\S+$/.test(line));
  const http = known.filter((key) => /^http\.\w+$/.test(key)).map((key) => key.slice(5));
  const keys = [...known, ...unlisted].flatMap((key) => {
    if (key === "http.<url>.*") return http.map((word) => `http.<url>.${word}`);
    if (key === "credential.<url>.*") return ["credential.<url>.helper"];
    return [key.replace(/\*$/, "x")];
  });
  return keys.map((key) => planted(key, remoteUrl, evilUrl));
}

function planted(key: string, remoteUrl: string, evilUrl: string): Planted {
  const [section = "", ...rest] = key.split(".");
  const word = rest.at(-1) ?? "";
  const isRewrite = section === "url";
  const middle = rest
    .slice(0, -1)
    .join(".")
    .replace(/<base>/, `${evilUrl}/`)
    .replace(/<url>/, remoteUrl)
    .replace(/<[^>]+>/, (name) => named[name] ?? "x");
  const head = middle === "" ? `[${section}]` : `[${section} "${middle}"]`;
  return [word.replaceAll(/[^\w-]/g, "x"), head, isRewrite ? remoteUrl : undefined];
}
