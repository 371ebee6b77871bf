import { z } from "zod";
import { jsonOf } from "../domain/json.ts";
import { TestCase, type TestsSeen } from "../domain/test-case.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { mostBytes } from "./ledger-lines.ts";

/** The list of tests that a result names; undefined where there is none, or it is no list. */
export type TestLists = (seen: TestsSeen) => Promise<readonly TestCase[] | undefined>;

const Tests = z.array(TestCase);

/** The lists of tests of a run folder: each is read once, however many checks ask for it. */
export function testLists(files: RunFolder): TestLists {
  const known = new Map<string, ReturnType<TestLists>>();
  return ({ file }) => {
    const list = known.get(file) ?? readList(files, file);
    known.set(file, list);
    return list;
  };
}

async function readList(files: RunFolder, file: string): ReturnType<TestLists> {
  const bytes = await files.read(files.locate(file) ?? file, mostBytes);
  return bytes === undefined ? undefined : Tests.safeParse(jsonOf(bytes.toString("utf8"))).data;
}
