import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setVariables } from "./variables.ts";

/**
 * Puts first in PATH a copy of the machine's Go whose standard library is compiled, as Go itself was shipped until 1.19:
 * every room has a build cache of its own, and would compile the library again. What a room builds stays in that room.
 */
export function compiledGo(fixture: string): Disposable {
  const root = mkdtempSync(join(tmpdir(), "omk-go-"));
  const toolchain = join(root, "go");
  const go = (...args: string[]) =>
    execFileSync("go", args, { cwd: fixture, encoding: "utf8" }).trim();
  cpSync(realpathSync(go("env", "GOROOT")), toolchain, { recursive: true, verbatimSymlinks: true });
  const standard = "{{if .Standard}}{{.ImportPath}}{{end}}";
  const packages = go("list", "-deps", "-test", "-f", standard, "./...").split(/\s+/);
  const undo = setVariables({
    PATH: [join(toolchain, "bin"), process.env["PATH"]].join(delimiter),
    GOROOT: toolchain,
    // Without it, Go neither writes nor looks for compiled packages in its own folder.
    GODEBUG: "installgoroot=all",
  });
  const here = setVariables({ GOCACHE: join(root, "cache") });
  go("install", ...packages);
  here();
  return {
    [Symbol.dispose]() {
      undo();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
