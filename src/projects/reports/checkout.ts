import { join, normalize } from "node:path/posix";

/** The checkout in which a report was written, as far as texts are about it. */
export interface Checkout {
  /** Every absolute path under which it is known, without a slash at the end. */
  readonly roots: readonly string[];
  /** The folder in it in which the runner ran; empty for the root. */
  readonly cwd: string;
}

/** A text without the absolute path of the checkout, so that it reads the same in every room. */
export function withoutRoot(text: string, { roots }: Checkout): string {
  return roots.flatMap(spellings).reduce((rest, root) => rest.replaceAll(root, ""), text);
}

function spellings(root: string): string[] {
  return [`file://${encodeURI(root)}/`, `file://${root}/`, `${root}/`];
}

const longestPath = 1000;

/** The path in the repository that a runner means; undefined where it lies outside. */
export function pathIn(written: string, checkout: Checkout): string | undefined {
  if (written.length > longestPath || /\p{Cc}/u.test(written)) return undefined;
  const path = withoutRoot(written, checkout);
  if (path !== written) return within(path);
  if (/^(?:\/|[A-Za-z][A-Za-z+.-]*:)/.test(path)) return undefined;
  return within(join(checkout.cwd, path));
}

function within(path: string): string | undefined {
  const normal = normalize(path);
  return normal === "." || normal === ".." || normal.startsWith("../") || normal.startsWith("/")
    ? undefined
    : normal;
}
