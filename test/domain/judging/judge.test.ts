import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GateResult } from "../../../src/domain/gate.ts";
import { judgementOf } from "../../../src/domain/judging/judge.ts";
import type { GateShowings, Showing } from "../../../src/domain/judging/showing.ts";
import { PlanResult } from "../../../src/domain/plan.ts";
import { isRed, type TestCase, TestStatus } from "../../../src/domain/test-case.ts";

type Tests = Readonly<Record<string, TestCase["status"]>>;

const file = "test/price.test.js";

/** What a gate showed: its tests by name, or only its exit code. */
function showing(tests: Tests | number | undefined): Showing | undefined {
  if (tests === undefined) return undefined;
  const cases =
    typeof tests === "number"
      ? undefined
      : Object.entries(tests).map(([name, status]) => ({
          id: `${file} > ${name}`,
          name,
          file,
          status,
        }));
  const red = typeof tests === "number" ? tests !== 0 : Object.values(tests).some(isRed);
  const result: GateResult = {
    name: "test",
    status: red ? "failed" : "passed",
    required: true,
    commandLine: "npm test",
    exitCode: red ? 1 : 0,
    durationMs: 1,
    timeoutSecs: 1,
    tail: "",
  };
  return { result, tests: cases };
}

interface Rooms {
  readonly head: Tests | number;
  readonly base?: Tests | number;
  readonly old?: Tests | number;
  readonly brought?: Tests | number;
}

function showings({ head, base, old, brought }: Rooms): GateShowings {
  const atHead = showing(head);
  if (atHead === undefined) throw new Error("head is always there");
  return {
    gate: "test",
    head: atHead,
    base: showing(base),
    old: showing(old),
    brought: showing(brought),
  };
}

interface Said {
  readonly announced?: readonly string[];
  readonly files?: readonly string[];
  readonly inline?: readonly string[];
  readonly claims?: readonly { criterion: string; test: string }[];
}

function judged(rooms: Rooms, said: Said = {}) {
  return judgementOf({
    tree: "t",
    rooms: {},
    showings: [showings(rooms)],
    brought: { tests: said.files ?? [], inline: said.inline ?? [] },
    plan: PlanResult.parse({
      summary: "s",
      changed_expectations: said.announced ?? [],
      criteria: [{ id: "C1", text: "tax is added" }],
    }),
    claims: [...(said.claims ?? [])],
  });
}

const changed = (rooms: Rooms, said?: Said) =>
  judged(rooms, said).changed.map(({ test: id, kind, announced }) => ({
    test: id.replace(`${file} > `, ""),
    kind,
    announced,
  }));

describe("base's tests on head's code", () => {
  test("show nothing while every one of them holds", () => {
    const all: Tests = { a: "passed", b: "skipped" };
    expect(changed({ base: all, old: all, head: { a: "passed", c: "passed" } })).toEqual([]);
  });

  test.each(["failed", "broken", "skipped", "gone"] as const)(
    "are a changed expectation where a test that is green at base is %s",
    (now) => {
      const old: Tests = now === "gone" ? { b: "passed" } : { a: now, b: "passed" };
      expect(changed({ base: { a: "passed", b: "passed" }, old, head: { b: "passed" } })).toEqual([
        { test: "a", kind: "changed_expectation", announced: false },
      ]);
    },
  );

  test("are fixed only where the same test, as base wrote it, turns green", () => {
    const rooms = { base: { a: "failed" }, head: { a: "passed" } } as const;
    expect(judged({ ...rooms, old: { a: "passed" } }).fixed).toHaveLength(1);
    expect(judged({ ...rooms, old: { a: "failed" } }).fixed).toEqual([]);
  });

  test.each([
    ["weakened until it passes", { a: "failed" }, { a: "passed" }],
    ["deleted", { a: "failed" }, {}],
    ["skipped", { a: "failed" }, { a: "skipped" }],
    ["gone with the code", {}, {}],
    ["skipped by the code", { a: "skipped" }, { a: "skipped" }],
  ] as const)("call a red test removed that the change has %s", (_, old, head) => {
    const rest = { b: "passed" } as const;
    expect(
      changed({
        base: { a: "failed", ...rest },
        old: { ...old, ...rest },
        head: { ...head, ...rest },
      }),
    ).toEqual([{ test: "a", kind: "removed", announced: false }]);
  });

  test("leave a test alone that is red on both sides in sight", () => {
    const red = { a: "failed" } as const;
    expect(changed({ base: red, old: red, head: red })).toEqual([]);
  });

  test("leave a test alone that base itself skips", () => {
    expect(
      changed({ base: { a: "skipped", b: "passed" }, old: { b: "passed" }, head: { b: "passed" } }),
    ).toEqual([]);
  });

  test("are not green because the run ended early with exit code 0", () => {
    const base = { a: "passed", b: "passed", c: "passed" } as const;
    expect(changed({ base, old: { a: "passed" }, head: { a: "passed" } })).toHaveLength(2);
  });

  test("are not green because the report is missing", () => {
    expect(changed({ base: { a: "passed" }, old: 0, head: 0 })).toHaveLength(1);
  });

  test("are not green where the gate is red and every test says yes", () => {
    const all = { a: "passed" } as const;
    const red = { result: { ...showings({ head: 1 }).head.result }, tests: showing(all)?.tests };
    const judgement = judgementOf({
      tree: "t",
      rooms: {},
      showings: [{ ...showings({ head: all, base: all }), old: red }],
      brought: { tests: [], inline: [] },
      plan: undefined,
      claims: [],
    });
    expect(judgement.changed).toMatchObject([{ test: "gate test", kind: "changed_expectation" }]);
  });

  test("with exit codes only, the gate stands for its tests", () => {
    expect(changed({ base: 0, old: 1, head: 0 })).toMatchObject([{ kind: "changed_expectation" }]);
    expect(changed({ base: 1, old: 1, head: 0 })).toMatchObject([{ kind: "removed" }]);
    expect(changed({ base: 0, old: 0, head: 0 })).toEqual([]);
    expect(changed({ base: 1, old: 1, head: 1 })).toEqual([]);
    expect(judged({ base: 1, old: 0, head: 0 }).fixed).toHaveLength(1);
  });

  test("are not trusted where base could not be run at all", () => {
    expect(changed({ old: 1, head: 0 })).toMatchObject([{ kind: "removed" }]);
    expect(judged({ old: 0, head: 0 }).fixed).toEqual([]);
  });
});

describe("a test file that does not load at base", () => {
  /** The runner reports it as one broken test with the file's name, and its tests once it loads. */
  const whole = (status: TestCase["status"]) => ({ id: file, name: file, file, status });
  const cases = (tests: Tests) => showing(tests)?.tests ?? [];
  const judgedOf = (old: readonly TestCase[]) => {
    const with_ = (tests: readonly TestCase[], red: boolean) => ({
      result: showings({ head: red ? 1 : 0 }).head.result,
      tests,
    });
    return judgementOf({
      tree: "t",
      rooms: {},
      showings: [
        {
          gate: "test",
          base: with_([whole("broken")], true),
          old: with_(
            old,
            old.some(({ status }) => isRed(status)),
          ),
          head: with_(cases({ a: "passed", b: "passed" }), false),
        },
      ],
      brought: { tests: [], inline: [] },
      plan: undefined,
      claims: [],
    });
  };

  test("is fixed where it loads on head's code and all its tests are green", () => {
    const { changed: none, fixed } = judgedOf(cases({ a: "passed", b: "passed" }));
    expect(none).toEqual([]);
    expect(fixed.map(({ test: id }) => id)).toEqual([`${file} > a`, `${file} > b`]);
  });

  test.each([
    ["one of them is red", { a: "passed", b: "failed" }],
    ["none of them runs", { a: "skipped" }],
    ["none of them appears", {}],
  ] as const)("is removed where %s", (_, old) => {
    expect(judgedOf(cases(old)).changed).toMatchObject([{ kind: "removed" }]);
  });
});

describe("a coverage threshold that base's tests cannot meet on new code", () => {
  const all = { a: "passed" } as const;
  const missed = (tail: string, tests: Tests) => {
    const old = showing(tests);
    const result = { ...showings({ head: 1 }).head.result, tail };
    return judgementOf({
      tree: "t",
      rooms: {},
      showings: [{ ...showings({ head: all, base: all }), old: { result, tests: old?.tests } }],
      brought: { tests: [], inline: [] },
      plan: undefined,
      claims: [],
    }).changed;
  };

  test.each([
    "Error: 83.33% line coverage does not meet threshold of 95%.",
    'Jest: "global" coverage threshold for lines (95%) not met: 83%',
    "ERROR: Coverage for lines (83%) does not meet global threshold (95%)",
    "FAIL Required test coverage of 95% not reached. Total coverage: 83.00%",
  ])("is no changed expectation: %s", (tail) => {
    expect(missed(tail, all)).toEqual([]);
  });

  test("excuses no test that is red or gone, and nothing else that the gate says", () => {
    const tail = "ERROR: Coverage for lines (83%) does not meet global threshold (95%)";
    expect(missed(tail, { a: "failed" })).toHaveLength(1);
    expect(missed(tail, { b: "passed" })).toHaveLength(1);
    expect(missed("Segmentation fault", all)).toHaveLength(1);
  });
});

describe("what the plan announced", () => {
  const rooms = {
    base: { "adds tax": "passed" },
    old: { "adds tax": "failed" },
    head: {},
  } as const;
  test.each([
    ["the test by name", "`adds tax` expects 10 % and will expect 19 %", true],
    ["its file", "test/price.test.js: the rate changes", true],
    ["its file's name", "price.test.js expects the old rate", true],
    ["another test", "`adds taxes` changes", false],
    ["something else", "the rate", false],
  ])("counts where it names %s", (_, text, announced) => {
    expect(changed(rooms, { announced: [text] })).toMatchObject([{ announced }]);
  });

  test("counts for a gate where it names a test file that the change touches", () => {
    const gate = { base: 0, old: 1, head: 0 };
    const announced = ["test/run.sh expects the old rate"];
    expect(changed(gate, { announced, files: ["test/run.sh"] })).toMatchObject([
      { announced: true },
    ]);
    expect(changed(gate, { announced, files: [] })).toMatchObject([{ announced: false }]);
  });
});

describe("new tests on base's code", () => {
  const files = [file];
  test("demonstrate the change where one fails there as a test and passes at head", () => {
    const { redGreen } = judged(
      {
        base: { a: "passed" },
        brought: { a: "passed", b: "failed" },
        head: { a: "passed", b: "passed" },
      },
      { files },
    );
    expect(redGreen).toMatchObject({ status: "demonstrated" });
    expect(redGreen.demonstrated.map(({ test: id }) => id)).toEqual([`${file} > b`]);
  });

  test.each([
    ["pass there too", { b: "passed" }, { status: "not_demonstrated", reason: undefined }],
    [
      "do not load there",
      { b: "broken" },
      { status: "inconclusive", reason: "does_not_build_on_base" },
    ],
    ["do not appear there", {}, { status: "inconclusive", reason: "does_not_build_on_base" }],
  ] as const)("are no evidence where they %s", (_, brought, { status, reason }) => {
    const { redGreen } = judged(
      { base: { a: "passed" }, brought: { a: "broken", ...brought }, head: { b: "passed" } },
      { files },
    );
    expect(redGreen).toMatchObject({ status, demonstrated: [] });
    expect(redGreen.reason).toBe(reason);
  });

  test("are no evidence where they are red at head too", () => {
    const { redGreen } = judged(
      { base: {}, brought: { b: "failed" }, head: { b: "failed" } },
      { files },
    );
    expect(redGreen.demonstrated).toEqual([]);
  });

  test("cannot be taken from source files, and say so", () => {
    expect(judged({ head: 0 }, { inline: ["src/lib.rs"] }).redGreen).toMatchObject({
      status: "not_applicable",
      reason: "inline",
    });
  });

  test("with exit codes only: green without them, red with them, green at head", () => {
    const said = { files: ["test/run.sh"] };
    const status = (rooms: Rooms) => judged(rooms, said).redGreen.status;
    expect(status({ base: 0, brought: 1, head: 0 })).toBe("demonstrated");
    expect(status({ base: 1, brought: 1, head: 0 })).toBe("inconclusive");
    expect(status({ base: 0, brought: 0, head: 0 })).toBe("not_demonstrated");
    expect(status({ brought: 1, head: 0 })).toBe("inconclusive");
  });
});

describe("a gate that is red at head", () => {
  const red = { old: "failed", other: "passed" } as const;
  test("is excused where only tests are red that are red at base, beside evidence of the change's own", () => {
    const rooms = {
      base: { ...red, bug: "failed" },
      old: { ...red, bug: "passed" },
      head: { ...red, bug: "passed" },
    } as const;
    expect(judged(rooms).gates).toMatchObject([{ comparison: "still_failing", excused: true }]);
  });

  test("is not excused without evidence of the change's own", () => {
    expect(judged({ base: red, old: red, head: red }).gates).toMatchObject([{ excused: false }]);
  });

  test("is not excused where one more test is red, or with exit codes only", () => {
    const fixed = { bug: "passed" } as const;
    const more = {
      base: { ...red, bug: "failed" },
      old: { ...red, ...fixed },
      head: { old: "failed", other: "failed", ...fixed },
    } as const;
    expect(judged(more).gates).toMatchObject([{ excused: false }]);
    expect(judged({ base: 1, old: 1, head: 1 }).gates).toMatchObject([{ excused: false }]);
  });

  test("is a regression where base was green", () => {
    expect(
      judged({ base: { a: "passed" }, old: { a: "failed" }, head: { a: "failed" } }).gates,
    ).toMatchObject([{ comparison: "regression", excused: false }]);
  });
});

describe("an acceptance criterion", () => {
  const status = (rooms: Rooms, claim: string | undefined, files: readonly string[] = [file]) =>
    judged(rooms, {
      files,
      claims: claim === undefined ? [] : [{ criterion: "C1", test: claim }],
    }).criteria[0]?.status;
  const turned = {
    base: { old: "passed" },
    brought: { "adds tax": "failed", old: "passed" },
    head: { "adds tax": "passed", old: "passed" },
  } as const;

  test.each([
    ["its name", "adds tax"],
    ["its id", `${file} > adds tax`],
    ["file and name as people write it", "test/price.test.js: adds tax"],
    ["file and name as pytest writes it", "test/price.test.js::adds tax"],
  ])("is shown by a test that turned from red to green, named by %s", (_, claim) => {
    expect(status(turned, claim)).toBe("shown");
  });

  test("is held by a test that passes on both sides", () => {
    expect(status(turned, "old")).toBe("held");
  });

  test.each([["adds"], ["other.test.js: adds tax"], ["tax"], ["no such test"]])(
    "is only claimed where no test is called %s",
    (claim) => {
      expect(status(turned, claim)).toBe("claimed");
    },
  );

  test("is only claimed where its test is red at head, cannot run on base, or no test is reported", () => {
    expect(status({ ...turned, head: { "adds tax": "failed" } }, "adds tax")).toBe("claimed");
    expect(status({ ...turned, brought: { "adds tax": "broken" } }, "adds tax")).toBe("claimed");
    expect(status({ base: 0, brought: 1, head: 0 }, "adds tax")).toBe("claimed");
  });

  test("is unproven where no test is named", () => {
    expect(status(turned, undefined)).toBe("unproven");
  });
});

describe("whatever the rooms show", () => {
  const tests = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.constantFrom(...TestStatus.options),
    { noNullPrototype: true },
  );
  const room = fc.oneof(tests, fc.constantFrom(0, 1));

  test("a test that was green at base and is not green on head's code is never passed over", () => {
    fc.assert(
      fc.property(tests, tests, room, (base, old, head) => {
        const judgement = judged({ base, old, head });
        const lost = Object.keys(base).filter(
          (name) => base[name] === "passed" && old[name] !== "passed",
        );
        if (Object.keys(base).length === 0) return;
        const named = judgement.changed.map(({ test: id }) => id);
        for (const name of lost) expect(named).toContain(`${file} > ${name}`);
      }),
    );
  });

  test("nothing is fixed, demonstrated or shown that is not green at head or as base wrote it", () => {
    fc.assert(
      fc.property(fc.tuple(tests, tests, tests, tests), ([base, old, brought, head]) => {
        if (Object.keys(head).length === 0) return;
        const judgement = judged({ base, old, brought, head }, { files: [file] });
        for (const { test: id } of judgement.redGreen.demonstrated)
          expect(head[id.replace(`${file} > `, "")]).toBe("passed");
        for (const { test: id } of judgement.fixed)
          expect(id.startsWith("gate") || old[id.replace(`${file} > `, "")] === "passed").toBe(
            true,
          );
      }),
    );
  });
});
