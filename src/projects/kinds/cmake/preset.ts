import { z } from "zod";
import type { Tree } from "../../texts/tree.ts";

const Preset = z.object({
  name: z.string(),
  hidden: z.boolean().catch(false),
  inherits: z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]),
  /** It may not hold on this machine. */
  condition: z.unknown().optional(),
  binaryDir: z.string().optional().catch(undefined),
  configurePreset: z.string().optional().catch(undefined),
});
type Preset = z.infer<typeof Preset>;

const presets = z.array(Preset).catch([]);
const Presets = z.object({ configurePresets: presets, testPresets: presets });

/** How a project is configured by a preset of its own, and where it builds then. */
export interface ChosenPreset {
  readonly name: string;
  /** Below the root. */
  readonly folder: string;
  /** The preset of ctest that goes with it. */
  readonly test: string | undefined;
}

/** The preset that the project's CI names, or the only one that holds everywhere; undefined where that is not clear. */
export async function presetOf(tree: Tree): Promise<ChosenPreset | undefined> {
  const { configurePresets, testPresets } = await read(tree);
  const ci = await tree.workflows();
  const usable = configurePresets.filter((one) => !one.hidden);
  const plain = usable.filter((one) => !lineage(one, configurePresets).some(isConditional));
  const named = usable.find(({ name }) => names(ci, name));
  const chosen = named ?? (plain.length === 1 ? plain[0] : undefined);
  const folder = chosen === undefined ? undefined : folderOf(chosen, configurePresets);
  if (chosen === undefined || folder === undefined) return undefined;
  const ofTests = testPresets.filter(
    (one) =>
      !one.hidden &&
      lineage(one, testPresets).find(({ configurePreset }) => configurePreset !== undefined)
        ?.configurePreset === chosen.name,
  );
  return { name: chosen.name, folder, test: ofTests[0]?.name };
}

/** A file that is not as CMake wants it has no presets. */
async function read(tree: Tree): Promise<z.infer<typeof Presets>> {
  const none = { configurePresets: [], testPresets: [] };
  try {
    const parsed = Presets.safeParse(JSON.parse(await tree.text("CMakePresets.json")));
    return parsed.success ? parsed.data : none;
  } catch {
    return none;
  }
}

function names(ci: string, preset: string): boolean {
  return [...ci.matchAll(/\bcmake\s[^\n]*--preset[= ]["']?([\w.+-]+)/g)].some(
    ([, name]) => name === preset,
  );
}

function isConditional({ condition }: Preset): boolean {
  return condition !== undefined && condition !== null;
}

/** A preset, and those that it inherits from, the nearest first. */
function lineage(preset: Preset, among: readonly Preset[], depth = 0): Preset[] {
  const parents = depth > 20 ? [] : preset.inherits;
  return [
    preset,
    ...parents
      .flatMap((name) => among.find((one) => one.name === name) ?? [])
      .flatMap((one) => lineage(one, among, depth + 1)),
  ];
}

/** Only where it lies in the checkout, by what the file itself says. */
function folderOf(preset: Preset, among: readonly Preset[]): string | undefined {
  const told = lineage(preset, among).find(({ binaryDir }) => binaryDir !== undefined)?.binaryDir;
  const path = told
    ?.replaceAll("${presetName}", preset.name)
    .replace(/^(?:\$\{sourceDir\}|\.)?\/+/, (root) => (root === "/" ? root : ""))
    .replace(/\/+$/, "");
  return path !== undefined && /^(?!.*\.\.)[\w][\w./+-]*$/.test(path) ? path : undefined;
}
