import { inline } from "./markdown.ts";

/** The answer to `help`, to the bare trigger, and to a word that is no command. */
export function helpView(trigger: string, word: string): string {
  const unknown = word === "" ? [] : [`\`${inline(word, 40)}\` is no command.`, ""];
  return [
    ...unknown,
    "| command | does |",
    "| --- | --- |",
    `| \`${trigger} run <task>\` | plans, codes, tests, verifies, reviews and opens a pull request; without a text, this issue is the task |`,
    `| \`${trigger} resume\` | goes on with the newest unfinished run of this issue |`,
    `| \`${trigger} approve\` | agrees that the listed tests of the base branch no longer hold, and goes on |`,
    `| \`${trigger} status\` | says where the run of this issue stands |`,
    `| \`${trigger} help\` | shows this |`,
    "",
    "A command stands at the start of a line, and counts from people with write access.",
  ].join("\n");
}
