import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository that this bed stands in, whose action is tested unless a step names another. */
export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** One folder for all tests, so that what the action installs is installed once. */
export const toolCache = join(projectRoot, "node_modules/.cache/omk-bed/tool-cache");

/** The folders of one run, at the same paths in each run like on GitHub's hosted machines. */
export interface Places {
  workspace: string;
  temp: string;
  home: string;
  /** All of them lie below it, save a workspace that the test chose. */
  root: string;
}

export interface PlaceKeeper {
  take: (workspace?: string) => Promise<Places>;
  release(places: Places): void;
}

/** Hands out the stable folders, emptied; a second run at the same time gets a machine beside it. */
export function placeKeeper(root: string, repo: string): PlaceKeeper {
  const busy = new Set<string>();
  const machine = (index: number): string => {
    const folder = join(root, index === 0 ? "runner" : `runner-${index}`);
    return busy.has(folder) ? machine(index + 1) : folder;
  };
  return {
    async take(workspace) {
      const folder = machine(0);
      busy.add(folder);
      const places = {
        root: folder,
        workspace: workspace ?? join(folder, "work", repo, repo),
        temp: join(folder, "work/_temp"),
        home: join(folder, "home"),
      };
      for (const place of [places.workspace, places.temp, places.home]) {
        await rm(place, { recursive: true, force: true, maxRetries: 3 });
        await mkdir(place, { recursive: true });
      }
      await mkdir(toolCache, { recursive: true });
      return places;
    },
    release: ({ root: folder }) => void busy.delete(folder),
  };
}
