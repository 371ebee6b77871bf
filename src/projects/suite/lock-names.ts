import { everything } from "../kinds/all.ts";

/** Whether the text of a lockfile names a package, in any of the forms that lockfiles have. */
export function lockNames(texts: readonly string[]): (name: string) => boolean {
  return (name) => {
    const forms = everything.flatMap(({ lockedAs }) => lockedAs?.(name) ?? []);
    return texts.some((text) => forms.some((form) => text.includes(form)));
  };
}
