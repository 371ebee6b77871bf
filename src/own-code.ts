import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The action's own files, as they were when it was built. */
export interface OwnCode {
  /** Takes all of it into memory: what is written into the files after that has no effect. @throws Error naming a file that was changed. */
  hold(): Promise<void>;
}

/** Name of the file in `dist/` that has a digest of every other file of the action, by its path from the action's folder. */
const digestsName = "digests.json";

/**
 * Has every file of the action compared with its digest before it is evaluated, and evaluated as it was compared: from
 * memory. Whoever could write into a file that is loaded late would run in this process.
 * @throws Error where the digests cannot be read.
 */
export function guardOwnCode(): OwnCode {
  // With a listener of ours the signal opens no inspector. Source: nodejs.org/api/process.html, "Signal events".
  process.on("SIGUSR1", () => undefined);
  const dist = realpathSync(dirname(process.argv[1] ?? "."));
  const root = dirname(dist);
  const digests = readDigests(join(dist, digestsName));
  const held = new Map<string, Buffer>();
  registerHooks({
    // What is in memory need not lie on the disk any more.
    resolve(specifier, context, next) {
      const { parentURL } = context;
      const url = URL.canParse(specifier, parentURL) ? new URL(specifier, parentURL).href : "";
      if (!held.has(url)) return next(specifier, context);
      return { url, format: "module", shortCircuit: true };
    },
    load(url, context, next) {
      if (!url.startsWith("file:")) return next(url, context);
      const source = held.get(url) ?? readFileSync(fileURLToPath(url));
      assertOwn(pathOf(root, url), source, digests);
      return { format: "module", source, shortCircuit: true };
    },
  });
  let holding: Promise<void> | undefined;
  return {
    hold() {
      holding ??= holdAll();
      return holding;
    },
  };

  async function holdAll(): Promise<void> {
    for (const path of Object.keys(digests)) {
      const source = await readFile(join(root, path));
      assertOwn(path, source, digests);
      if (path.endsWith(".js")) held.set(pathToFileURL(join(root, path)).href, source);
    }
  }
}

type Digests = Readonly<Record<string, unknown>>;

function assertOwn(path: string, source: Buffer, digests: Digests): void {
  const digest = createHash("sha256").update(source).digest("hex");
  if (digests[path] !== digest)
    throw new Error(`${path} is not as the action was built: somebody has changed it since`);
}

function pathOf(root: string, url: string): string {
  return fileURLToPath(url)
    .slice(root.length + 1)
    .replaceAll("\\", "/");
}

function readDigests(file: string): Digests {
  const digests: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof digests !== "object" || digests === null) throw new Error(`${file} has no digests`);
  return { ...digests };
}
