import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { actionOf } from "../../../src/adapters/actions/action.ts";
import { readBuild } from "../../../src/adapters/local/build-file.ts";
import { ledgerFormat, proofFormat } from "../../../src/domain/formats.ts";
import { build } from "../../helpers/build.ts";

const formats = { ledger: ledgerFormat, proof: proofFormat };

describe("the action of a step", () => {
  test("is what `uses:` names, beside what its bundle knows of itself", () => {
    const env = { GITHUB_ACTION_REPOSITORY: "octo/omk", GITHUB_ACTION_REF: "v1" };
    expect(actionOf(env, build)).toEqual({ repository: "octo/omk", ref: "v1", ...build, formats });
  });

  test("has no repository where it is one of the checkout", () => {
    expect(actionOf({ GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "" }, build)).toEqual({
      ...build,
      formats,
    });
    expect(actionOf({}, build)).toEqual({ ...build, formats });
  });
});

describe("the build of a bundle", () => {
  test("is what the committed one says, with a commit that can be looked up", () => {
    expect(readBuild("dist")).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      modified: expect.any(Boolean),
    });
  });

  test.each([
    ["is missing", undefined],
    ["is cut", '{"version": "1.'],
    ["does not say", "{}"],
  ])("that %s is told by its file, and what that means", (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "omk-build-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    if (text !== undefined) writeFileSync(join(folder, "build.json"), text);
    expect(() => readBuild(folder)).toThrow(/build\.json cannot be read.*files are not whole/);
  });
});
