import type { Gate, ResultsSpec } from "../../../domain/gate.ts";
import { type Found, gate, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { phpFiles } from "./files.ts";
import { phpPackages } from "./packages.ts";
import { phpRooms } from "./rooms.ts";

export const php: Kind = {
  name: "php",
  detect,
  packages: phpPackages,
  setsUp: [".php-version"],
  rooms: phpRooms,
  ...phpFiles,
};

/** PHP with Composer: its `test` script, else PHPUnit where that is configured. */
async function detect(tree: Tree): Promise<Found> {
  if (!tree.has("composer.json")) return nothing;
  const test = await tests(tree);
  return {
    gates: test === undefined ? [] : [test],
    setup: [["composer", "install", "--no-interaction", "--no-progress"]],
  };
}

async function tests(tree: Tree): Promise<Gate | undefined> {
  if (/"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(await tree.text("composer.json"))) {
    return gate("composer test", ["composer", "run-script", "test"], "composer.json scripts.test");
  }
  const file = tree.files.find((path) => /^phpunit\.(?:dist\.)?xml(?:\.dist)?$/.test(path));
  if (file === undefined) return undefined;
  const results: ResultsSpec = { format: "junit", args: ["--log-junit", "{report}"], env: {} };
  return reporting(gate("phpunit", ["vendor/bin/phpunit"], file), results);
}
