import { isSpoken, type ManagerName, scriptCalled } from "./script-words.ts";

type Scripts = Readonly<Record<string, string>>;

/** The last command of a script of package.json: what words that are put behind the script reach. */
export interface LastCommand {
  /** The program and its words, quotes and what only stands before it taken away. */
  readonly words: readonly string[];
  /** How often a `--` has to stand before words that are put behind: each `npm run` on the way takes one. */
  readonly hops: number;
}

/** What runs tests. Where one is also in an earlier command, the last one's report is not all of them. */
const runner =
  /\b(?:jest|vitest|mocha|_mocha|ava|tape|tap|qunit|jasmine|karma|cypress|playwright|uvu|lab|node --test|bun test|deno test|react-scripts test|turbo|nx|lerna|npm-run-all|run-s|run-p|wireit)\b/;

/**
 * The command that a script ends in, through scripts that it runs with the same package manager. Undefined where it cannot
 * be told for sure: pipes, redirections, several runners, words of other tools.
 */
export function lastCommand(
  scripts: Scripts,
  script: string,
  manager: ManagerName,
): LastCommand | undefined {
  return follow({ scripts, manager }, script, []);
}

interface Setting {
  readonly scripts: Scripts;
  readonly manager: ManagerName;
}

function follow(
  setting: Setting,
  script: string,
  seen: readonly string[],
): LastCommand | undefined {
  const { scripts } = setting;
  const text = textOf(scripts, script);
  const around = [`pre${script}`, `post${script}`].map((name) => textOf(scripts, name));
  if (text === undefined || seen.includes(script)) return undefined;
  const segments = segmentsOf(text);
  const last = segments?.at(-1);
  if (segments === undefined || last === undefined) return undefined;
  const others = [...around, ...segments.slice(0, -1).map((words) => words.join(" "))];
  if (others.some((other) => mentionsRunner(scripts, other ?? "", [script]))) return undefined;
  const words = bare(last);
  const inner = innerScript(words, setting);
  if (inner === undefined) return { words, hops: 0 };
  const found = follow(setting, inner.script, [...seen, script]);
  return found === undefined ? undefined : { ...found, hops: found.hops + inner.hops };
}

function textOf(scripts: Scripts, name: string): string | undefined {
  return Object.hasOwn(scripts, name) ? scripts[name] : undefined;
}

function mentionsRunner(scripts: Scripts, text: string, seen: readonly string[]): boolean {
  if (runner.test(text)) return true;
  return text
    .split(/[\s"'`;&|()]+/)
    .filter((word) => Object.hasOwn(scripts, word) && !seen.includes(word))
    .some((word) => mentionsRunner(scripts, scripts[word] ?? "", [...seen, word]));
}

/** The commands that `&&` joins, as words; undefined where a shell would do more than run them. */
function segmentsOf(text: string): string[][] | undefined {
  const bareText = text.replace(/'[^']*'|"[^"$`\\]*"/g, "Q");
  if (/[|;`"'\\()<>#\n\r]|\$\(|(?:^|[^&])&(?:[^&]|$)|&&&/.test(bareText)) return undefined;
  const words = text.match(/&&|(?:'[^']*'|"[^"]*"|[^\s"'&])+/g) ?? [];
  const segments: string[][] = [[]];
  for (const word of words) {
    if (word === "&&") segments.push([]);
    else segments.at(-1)?.push(word.replace(/^(['"])(.*)\1$/, "$2"));
  }
  return segments.every((segment) => segment.length > 0) ? segments : undefined;
}

/** Without variables, `npx` and the coverage tools, which run what stands behind them as it is. */
function bare(words: readonly string[]): readonly string[] {
  const [first = "", second = ""] = words;
  if (/^(?:[A-Za-z_]\w*=.*|cross-env)$/.test(first)) return bare(words.slice(1));
  if (/^(?:npx|bunx)$/.test(first)) return bare(words.slice(isYes.test(second) ? 2 : 1));
  if (/^pnpm exec$/.test(`${first} ${second}`)) return bare(words.slice(2));
  if (!/^(?:c8|nyc)$/.test(first)) return words;
  const at = words.findIndex((word) => program.test(word));
  return at === -1 ? words : words.slice(at);
}

const isYes = /^(?:--yes|-y|--no|--no-install)$/;

/** What a coverage tool is put before. */
const program = /^(?:node|jest|mocha|_mocha|vitest|ava|tape|npm|pnpm|yarn)$/;

interface InnerScript {
  readonly script: string;
  readonly hops: number;
}

/** `npm run a`, `npm run a --`, `npm test`, `pnpm a`, `yarn run a`. Other words of it reach who knows whom. */
function innerScript(
  words: readonly string[],
  { scripts, manager }: Setting,
): InnerScript | undefined {
  const [first, ...rest] = words.filter(isSpoken);
  const script = first === manager ? scriptCalled(manager, rest) : undefined;
  if (script === undefined || textOf(scripts, script.name) === undefined) return undefined;
  const hop = manager === "npm" ? 1 : 0;
  if (script.more.length === 0) return { script: script.name, hops: hop };
  const endsInDashes = hop === 1 && script.more.join(" ") === "--";
  return endsInDashes ? { script: script.name, hops: 0 } : undefined;
}
