import { createHash, randomUUID } from "node:crypto";
import { access, copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import type { Tools } from "../../ports/agent.ts";
import { capture } from "../process/spawn.ts";
import { pinnedVersion } from "./pinned.ts";
import { guardTools, type InstalledFolder } from "./tools-guard.ts";
import { type TreeFacts, treeDigest, treeFacts } from "./tree-facts.ts";

export interface InstallOptions {
  /** Holds `kimi/` and `ripgrep/`, each a package.json with its lockfile. */
  readonly toolsDir: string;
  /** The runner's tool cache, or a folder like it. */
  readonly cacheDir: string;
  /** The node binary that runs npm and Kimi. */
  readonly node: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Finds the pinned tools in the tool cache, or installs them there from their lockfiles.
 * Throws `failed_infra tools_missing` when npm cannot.
 */
export async function installTools(options: InstallOptions): Promise<Tools> {
  const [kimi, ripgrep] = await Promise.all([
    install(kimiPackage, options),
    install(ripgrepPackage(), options),
  ]);
  const cache = `${kimi.folder}.cache`;
  return {
    kimi: join(kimi.folder, kimiPackage.proof),
    rg: dirname(join(ripgrep.folder, ripgrepPackage().proof)),
    version: kimi.version,
    cache,
    guard: await guardTools([kimi, ripgrep], cache),
  };
}

interface Package {
  /** Folder below `toolsDir`. */
  readonly name: string;
  readonly dependency: string;
  /** File that a whole installation has. */
  readonly proof: string;
  readonly npmArgs: readonly string[];
}

const kimiPackage: Package = {
  name: "kimi",
  dependency: "@moonshot-ai/kimi-code",
  proof: "node_modules/@moonshot-ai/kimi-code/dist/main.mjs",
  npmArgs: ["--omit=optional"],
};

/** ripgrep's binary comes in an optional package of its own for each platform. */
function ripgrepPackage(): Package {
  const binary = process.platform === "win32" ? "rg.exe" : "rg";
  return {
    name: "ripgrep",
    dependency: "@vscode/ripgrep",
    proof: `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/${binary}`,
    npmArgs: [],
  };
}

async function install(
  tool: Package,
  options: InstallOptions,
): Promise<InstalledFolder & { readonly version: string }> {
  const source = join(options.toolsDir, tool.name);
  const lockfile = await readFile(join(source, "package-lock.json"));
  const version = pinnedVersion(source, tool.dependency);
  const digest = createHash("sha256").update(lockfile).digest("hex").slice(0, 12);
  const parent = join(options.cacheDir, `omk-${tool.name}`, `${version}-${digest}`);
  const folder = join(parent, process.arch);
  const found = await wholeIn(folder, tool);
  if (found !== undefined) return { folder, version, facts: found };
  const fresh = join(parent, `.${process.arch}-${randomUUID()}`);
  try {
    await npmCi(tool, { source, fresh, options });
    await settle(fresh, folder, tool);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  const facts = await treeFacts(folder);
  await writeFile(`${folder}.complete`, treeDigest(facts));
  return { folder, version, facts };
}

/** What is installed, where it is what was: a folder that something else has written into since is thrown away. */
async function wholeIn(folder: string, tool: Package): Promise<TreeFacts | undefined> {
  const recorded = await readFile(`${folder}.complete`, "utf8").catch(() => undefined);
  if (recorded === undefined || !(await exists(join(folder, tool.proof)))) return undefined;
  const facts = await treeFacts(folder);
  // An earlier version recorded only that there is something.
  if (recorded === "" || recorded === treeDigest(facts)) return facts;
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

interface Place {
  readonly source: string;
  readonly fresh: string;
  readonly options: InstallOptions;
}

async function npmCi(tool: Package, { source, fresh, options }: Place): Promise<void> {
  await mkdir(fresh, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    await copyFile(join(source, file), join(fresh, file));
  const exit = await capture({
    file: await findNpm(options),
    args: [
      "ci",
      ...tool.npmArgs,
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ],
    cwd: fresh,
    env: {
      ...options.env,
      // npm reads its machine-wide settings beside the node that runs it: the machine's own node comes first.
      PATH: [options.env["PATH"] ?? "", dirname(options.node)].join(delimiter),
    },
    signal: options.signal,
    timeoutMs: 300_000,
  });
  options.signal?.throwIfAborted();
  if (exit.exitCode !== 0)
    throw missing(tool, exit.notStarted ?? tail(`${exit.stdout}\n${exit.stderr}`));
  if (!(await exists(join(fresh, tool.proof)))) throw missing(tool, `npm left no ${tool.proof}.`);
}

/** npm on PATH, else the one beside node: the runner's own node has it there, off the PATH. */
async function findNpm({ node, env }: InstallOptions): Promise<string> {
  const name = process.platform === "win32" ? "npm.cmd" : "npm";
  const folders = [
    ...(env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== ""),
    dirname(node),
  ];
  for (const folder of folders) if (await exists(join(folder, name))) return join(folder, name);
  return name;
}

/** Two jobs may install at once: the first rename wins, and the other takes what is there. */
async function settle(fresh: string, folder: string, tool: Package): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (await exists(join(folder, tool.proof))) return;
    const rest = `${fresh}-rest`;
    await rename(folder, rest).catch(() => Promise.reject(error));
    await rm(rest, { recursive: true, force: true });
    await rename(fresh, folder);
  }
}

function tail(text: string): string {
  return text.trim().slice(-1500);
}

function missing(tool: Package, said: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "tools_missing",
    text: `${tool.dependency} could not be installed. npm said: ${said}`,
    mend:
      "Let the runner reach the npm registry (or set `npm_config_registry` and a proxy in the job's `env`), have `npm` on " +
      "the PATH (`actions/setup-node` brings it), and resume the run.",
  });
}
