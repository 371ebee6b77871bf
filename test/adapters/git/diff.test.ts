import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put, scene } from "./scene.ts";

describe("the diff between two trees of the run", () => {
  test("shows what changed between them, and nothing of what was before", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "one.txt": "1\n", ".gitattributes": "* -diff\n" });
    const first = await workspace.commit("one");
    put(workspace.path, { "two.txt": "2\n" });
    rmSync(join(workspace.path, "one.txt"));
    const second = await workspace.commit("two");
    const diff = await workspace.diff(first?.tree ?? "", second?.tree ?? "");
    expect(diff).toContain("+2");
    expect(diff).toContain("-1");
    expect(diff).not.toContain("gitattributes");
    expect(await workspace.diff(first?.tree ?? "", first?.tree ?? "")).toBe("");
  });

  test("is an error where a tree is missing, and never an empty diff", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "one.txt": "1\n" });
    const made = await workspace.commit("one");
    await expect(workspace.diff("f".repeat(40), made?.tree ?? "")).rejects.toMatchObject({
      code: "internal",
    });
  });
});
