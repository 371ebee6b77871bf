import { lineOf } from "../domain/command-line.ts";
import { counted } from "../domain/count.ts";
import type { Gate } from "../domain/gate.ts";
import { ledgerName } from "../domain/ledger.ts";
import { policyFile } from "../domain/policy.ts";
import type { Spot } from "../domain/spot.ts";
import type { AutopilotState } from "../domain/state.ts";
import { type Check, checked } from "./check.ts";
import { placeOfDifference } from "./difference.ts";

/** What a run goes by: as it recorded it, and as base's own files say it. */
type Commands = Pick<AutopilotState, "gates" | "setup" | "policy">;

/**
 * Whether the commands that are about to run are those that base's own files name. A folder may come from anybody: what
 * else it names is run only where the quoted digest vouches for it.
 */
export function commandsCheck(base: Commands, state: Commands, isVouched: boolean): Check {
  const strange = strangeCommands(base, state);
  const known = `${counted(state.gates.length, "gate")}${state.setup === undefined ? "" : " and setup"}`;
  return checked("commands", isVouched ? [] : strange, {
    holds:
      strange.length === 0
        ? `${known}, as the base commit names them`
        : `the digest vouches for ${strange.map(({ text }) => text).join(" ")}`,
    fails: "nothing was run: give --digest, which vouches for what base does not say",
  });
}

function strangeCommands({ gates, setup, policy }: Commands, state: Commands): readonly Spot[] {
  const wanted = new Map(gates.map((gate) => [gate.name, gate]));
  return [
    ...state.gates.flatMap((gate) => strange(gate, wanted.get(gate.name))),
    ...(state.setup === undefined ? [] : strange(state.setup, setup)),
    ...["pass_env", "setup_env"].flatMap((key) => {
      const [mine, theirs] = [valueOf(state.policy, key), valueOf(policy, key)];
      return placeOfDifference(mine, theirs) === undefined
        ? []
        : [spot(`\`${key}\` is not that of base's ${policyFile}.`)];
    }),
  ];
}

function valueOf(policy: object, key: string): unknown {
  return new Map(Object.entries(policy)).get(key);
}

function strange(gate: Gate, atBase: Gate | undefined): readonly Spot[] {
  const isSame =
    atBase !== undefined && placeOfDifference(plain(gate), plain(atBase)) === undefined;
  return isSame
    ? []
    : [spot(`${gate.name} \`${lineOf(gate)}\` (${gate.source}) is not what base's files name.`)];
}

/** What counts when it is run. */
function plain({ command, args, cwd, results }: Gate): unknown {
  return JSON.parse(JSON.stringify({ command, args, cwd, results }));
}

function spot(text: string): Spot {
  return { file: ledgerName, line: 1, seq: 1, text };
}
