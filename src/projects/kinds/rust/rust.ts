import { type Found, gate, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { rustFiles } from "./files.ts";
import { rustPackages } from "./packages.ts";
import { rustReports } from "./reports.ts";
import { rustRooms } from "./rooms.ts";

export const rust: Kind = {
  name: "rust",
  detect,
  packages: rustPackages,
  setsUp: ["rust-toolchain", "rust-toolchain.toml", ".cargo/config", ".cargo/config.toml"],
  rooms: rustRooms,
  ...rustFiles,
  ...rustReports,
};

const source = "Cargo.toml";

/**
 * Rust: tests always; format and clippy only where the project says that it wants them, by their own configuration or in
 * its workflows. Warnings fail clippy only where the project's CI lets them: else a warning at base would block every run.
 */
async function detect(tree: Tree): Promise<Found> {
  if (!tree.has("Cargo.toml")) return nothing;
  const manifest = await tree.text("Cargo.toml");
  const ci = await tree.workflows();
  const formats = tree.some(/^\.?rustfmt\.toml$/) || /\bcargo (?:\+\S+ )?fmt\b/.test(ci);
  const lints =
    tree.some(/^\.?clippy\.toml$/) ||
    /^\[(?:workspace\.)?lints\.clippy\]/m.test(manifest) ||
    /\bcargo clippy\b/.test(ci);
  const strict = /clippy[^\n]*-D\s*warnings/.test(ci) ? ["--", "-D", "warnings"] : [];
  const wide = isWorkspace(manifest) ? ["--workspace"] : [];
  return {
    gates: [
      // Else the first program with a red test is the last one that runs, and the tests of the others are nowhere.
      reporting(gate("cargo test", ["cargo", "test", ...wide], source), {
        format: "cargo",
        args: ["--no-fail-fast"],
        env: {},
      }),
      ...(lints
        ? [gate("cargo clippy", ["cargo", "clippy", ...wide, "--all-targets", ...strict], source)]
        : []),
      ...(formats ? [gate("cargo fmt", ["cargo", "fmt", "--all", "--check"], source)] : []),
    ],
    setup: fetch(tree, manifest),
  };
}

/** Plain `cargo test` passes over the members of a workspace whose root is a package itself. */
function isWorkspace(manifest: string): boolean {
  return /^\[workspace\]/m.test(manifest) && !/^default-members\b/m.test(manifest);
}

function fetch(tree: Tree, manifest: string): string[][] {
  if (tree.has("Cargo.lock")) return [["cargo", "fetch", "--locked"]];
  const depends = /^\[(?:[\w.'"()=, -]+\.)?(?:dev-|build-)?dependencies\b/m.test(manifest);
  return depends || isWorkspace(manifest) ? [["cargo", "fetch"]] : [];
}
