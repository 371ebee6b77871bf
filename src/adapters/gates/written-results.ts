import { commandLine, lineOf } from "../../domain/command-line.ts";
import type { Gate, ResultsSpec } from "../../domain/gate.ts";
import { detectGates } from "../../projects/detect/detect.ts";
import { type Read, treeOf } from "../../projects/detect/tree.ts";
import { readPackage } from "../../projects/kinds/node/package.ts";
import { type Setting, scriptResults } from "../../projects/kinds/node/results.ts";

/**
 * Written gates, each with how its tests are read one by one where the file does not say it and the command is one that
 * detection knows, in the folder in which the gate runs. `files` are all paths at base.
 */
export function withKnownResults(
  gates: readonly Gate[],
  files: readonly string[],
  read: Read,
): Promise<Gate[]> {
  return Promise.all(
    gates.map(async (gate) => {
      if (gate.results !== undefined || gate.skip) return gate;
      const results = await resultsOf(gate, folderOf(gate, files, read));
      return results === undefined ? gate : { ...gate, results };
    }),
  );
}

interface Folder {
  readonly files: readonly string[];
  readonly read: Read;
}

function folderOf({ cwd }: Gate, files: readonly string[], read: Read): Folder {
  if (cwd === undefined) return { files, read };
  const prefix = `${cwd}/`;
  return {
    files: files.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    read: (path) => read(prefix + path),
  };
}

async function resultsOf(gate: Gate, folder: Folder): Promise<ResultsSpec | undefined> {
  const words = [gate.command, ...gate.args];
  const line = commandLine(words);
  const detected = await detectGates(folder.files, folder.read);
  const same = detected.find((one) => lineOf(one) === line);
  if (same !== undefined) return same.results;
  const kind = kinds.find(({ runs }) => runs.test(line));
  if (kind === undefined) return nodeResults(words, folder);
  const known = detected.find(({ name }) => name === kind.name)?.results;
  if (known === undefined || kind.unless.test(line)) return undefined;
  return words.includes("--") ? { ...known, args: [] } : known;
}

interface Kind {
  /** Name of the gate that detection makes of such a project. */
  readonly name: string;
  /** Command lines that run the same tests, or some of them. */
  readonly runs: RegExp;
  /** Words with which our own would not be understood, or not be read. */
  readonly unless: RegExp;
}

const kinds: readonly Kind[] = [
  {
    name: "pytest",
    runs: /^(?:(?:uv|poetry|pdm|pipenv|hatch) run )?(?:[\w./-]*\bpython[\d.]* (?:-[A-Za-z] )*-m )?(?:[\w./-]*\/)?(?:pytest|py\.test)(?: |$)/,
    unless: / (?:--junit-?xml\b|-p no:junitxml|--collect-only|--co\b)/,
  },
  {
    name: "go test",
    runs: /^go test(?: |$)/,
    unless: / --?(?:json|args|c|exec|vet|list|bench)\b| -- /,
  },
  {
    name: "cargo test",
    runs: /^cargo (?:\+\S+ )?test(?: |$)/,
    unless: / (?:-q|--quiet|--format|--message-format|-Z|--no-run|--list|--doc)\b/,
  },
  {
    name: "maven verify",
    runs: /^(?:mvn|(?:sh )?(?:\.\/)?mvnw)(?: \S+)* (?:test|package|integration-test|verify|install)(?: |$)/,
    unless: / (?:-DskipTests|-Dmaven\.test\.skip|-fn|-ff|-fae|--fail-\S+)\b/,
  },
  {
    name: "gradle check",
    runs: /^(?:gradle|(?:sh )?(?:\.\/)?gradlew)(?: \S+)* (?:test|check|build)(?: |$)/,
    unless: / (?:-x|--exclude-task|--continue|--no-continue|--dry-run|-m|-t|--continuous)\b/,
  },
];

/** A script by its name alone, or a runner of tests by its own. */
async function nodeResults(
  words: readonly string[],
  { files, read }: Folder,
): Promise<ResultsSpec | undefined> {
  const tree = treeOf(files, read);
  const { scripts } = (await readPackage(tree)) ?? { scripts: {} };
  const node = ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
  const manager = managerOf(words[0]);
  if (manager === undefined) {
    const setting: Setting = { scripts: { gate: commandLine(words) }, manager: "yarn", node };
    return scriptResults(setting, "gate");
  }
  const script = scriptOf(words);
  return script === undefined ? undefined : scriptResults({ scripts, manager, node }, script);
}

function managerOf(word: string | undefined): Setting["manager"] | undefined {
  return word === "npm" || word === "pnpm" || word === "yarn" || word === "bun" ? word : undefined;
}

/** `bun test` is Bun's own runner; options between would be the manager's, words behind the script's. */
function scriptOf([manager, ...words]: readonly string[]): string | undefined {
  const [first, ...rest] = words.filter((word) => word !== "-s" && word !== "--silent");
  if (first === "run" || first === "run-script") return rest.length === 1 ? rest[0] : undefined;
  const isTest = (first === "test" || first === "t") && manager !== "bun";
  return isTest && rest.length === 0 ? "test" : undefined;
}
