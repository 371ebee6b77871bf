import { basename } from "node:path/posix";

const toolWord =
  /(?:^|[-_.])(?:tests?|spec|checks?|lint|ci|scripts?|tools?|tooling|build|verify|run|runner|hack|tasks?|gates?|coverage|e2e|qa|validate)(?=[-_.]|$)/i;
const sourceFolder =
  /(?:^|\/)(?:src|lib|app|pkg|internal|cmd|sources?|dist|out|server|client|components|main)\//i;
const entry = /^(?:index|main|app|server|cli|__main__|__init__|mod|lib)\.[a-z]+$/i;
const code =
  /(?:^|\/)(?:[^./]+|[^/]*\.(?:[cm]?[jt]sx?|py|sh|bash|zsh|rb|pl|php|lua|ps1|rs|go|kts|groovy|mk|cmake))$/i;

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
