import { basename } from "node:path/posix";
import { everything } from "../kinds/all.ts";
import { alternatives } from "../roles/fold.ts";

const known = everything.flatMap(({ calls }) => calls ?? []);

const toolWord =
  /(?:^|[-_.])(?:tests?|spec|checks?|lint|ci|scripts?|tools?|tooling|build|verify|run|runner|hack|tasks?|gates?|coverage|e2e|qa|validate)(?=[-_.]|$)/i;
const sourceFolder =
  /(?:^|\/)(?:src|lib|app|pkg|internal|cmd|sources?|dist|out|server|client|components|main)\//i;
const entry = new RegExp(
  String.raw`^(?:${alternatives(known.map((one) => one.entries))})\.[a-z]+$`,
  "i",
);
const endings = alternatives(known.flatMap(({ scripts, code }) => [scripts, code]));
const code = new RegExp(String.raw`(?:^|\/)(?:[^./]+|[^/]*\.(?:${endings}))$`, "i");

/** A file whose name or folder says that it is made to build, check or test. */
export function isTooling(path: string): boolean {
  return path.split("/").some((part) => toolWord.test(part));
}

/** A file that the product is made of, although a script may start it. */
export function isProduct(path: string): boolean {
  if (toolWord.test(basename(path))) return false;
  return (sourceFolder.test(path) && !isTooling(path)) || (!path.includes("/") && entry.test(path));
}

/** A file that can be run or loaded, by its name. */
export function isCode(path: string): boolean {
  return code.test(path);
}
