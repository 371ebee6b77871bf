import { atHead } from "../domain/at-head.ts";
import type { Judgement } from "../domain/judgement.ts";
import type { Spot } from "../domain/spot.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Suite } from "../ports/suite.ts";
import type { Workspace } from "../ports/workspace.ts";
import { type Check, checked, skipped } from "./check.ts";
import { placeOfDifference } from "./difference.ts";

/** Whether the trees on which the change was judged are made of base and head as they should be. */
export async function treesCheck(
  workspace: Pick<Workspace, "baseTree" | "compose">,
  suite: Suite,
  state: AutopilotState,
): Promise<Check> {
  const { judgement } = atHead(state);
  if (judgement === undefined) return skipped("trees", "the head was not judged");
  const { reported } = judgement.brought;
  const { oldTests, newTests, tests, inline } = await suite.select(reported);
  const { baseTree } = workspace;
  const rooms = {
    old_tests: await workspace.compose(judgement.tree, oldTests),
    new_tests: await workspace.compose(baseTree, newTests),
    base: baseTree,
  };
  return checked(
    "trees",
    [
      ...roomSpots(judgement, rooms),
      ...broughtSpots(judgement, { tests: [...tests], inline: [...inline], reported }),
    ],
    {
      holds: "base's tests on head's code, and head's on base's, are the trees that were judged",
      fails: "the trees that were judged are not made of base and head as they should be",
    },
  );
}

function roomSpots({ rooms }: Judgement, now: Required<Judgement["rooms"]>): readonly Spot[] {
  return (["old_tests", "new_tests", "base"] as const).flatMap((room) =>
    rooms[room] === undefined || rooms[room] === now[room]
      ? []
      : [
          {
            file: "proof.json",
            text: `room ${room} is the tree ${rooms[room]}, and ${now[room]} comes of base and head.`,
          },
        ],
  );
}

function broughtSpots({ brought }: Judgement, now: Judgement["brought"]): readonly Spot[] {
  const place = placeOfDifference(brought, now);
  return place === undefined
    ? []
    : [
        {
          file: "proof.json",
          text: `the files of tests that the change brings are others (brought.${place}).`,
        },
      ];
}
