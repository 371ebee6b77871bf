import { expect, test } from "vitest";
import { gatesAtBase } from "../../../src/projects/policy/gates-at-base.ts";
import { npmTest } from "./bench.ts";

const files: Readonly<Record<string, string>> = {
  "package.json": '{"scripts":{"test":"make all"}}',
  Makefile: "include ci/more.mk\nall:\n\tci/check\n",
  "ci/more.mk": "",
  "ci/check": "#!/bin/sh\nsh tools/last.sh\n",
  "tools/last.sh": "",
};

function base(mark: string) {
  const asked: string[] = [];
  const workspace = {
    baseTree: "base",
    async list(tree: string) {
      asked.push(tree);
      return Object.keys(files);
    },
    async read(_: string, path: string) {
      asked.push(path);
      return `${mark}${files[path]}`;
    },
  };
  return { asked, read: gatesAtBase(workspace, () => [npmTest]) };
}

test("what gates run is read once, whoever asks for it", async () => {
  const { asked, read } = base("");
  const [one, other] = await Promise.all([read(), read()]);
  expect(one).toBe(other);
  expect(asked).toEqual([...new Set(asked)]);
});

test.each(["", "\uFEFF"])("a mark before the text %j hides no script", async (mark) => {
  const { called } = await base(mark).read();
  expect(called.files).toEqual(["Makefile", "ci/check", "ci/more.mk", "tools/last.sh"]);
});
