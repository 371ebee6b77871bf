import { runKeyPattern } from "./run-key.ts";

const page = /^https?:\/\/[^\s?#]+\/actions\/runs\/(\d{1,18})(?:[/?#]\S*)?$/;
const artifact = new RegExp(`^omk-state-(${runKeyPattern})-\\d+-\\d+-\\d+$`);

/** Which run `resume-from` names: people paste the address of a workflow run, or the name of a state artifact. */
export function resumeTarget(text: string): string {
  const plain = text.trim();
  return page.exec(plain)?.[1] ?? artifact.exec(plain)?.[1] ?? plain;
}
