import type { Event } from "../../src/domain/event.ts";
import type { apply } from "../../src/domain/fold.ts";
import type { AutopilotState } from "../../src/domain/state.ts";

/** What is frozen to the bottom already: states share most of what they hold. */
const frozen = new WeakSet<object>();

/** The value itself, frozen to the bottom: whoever writes to it, through whatever alias, throws. For plain data. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || frozen.has(value)) return value;
  frozen.add(value);
  for (const inner of Object.values(value)) deepFrozen(inner);
  Object.freeze(value);
  return value;
}

/** What makes a state of a state and an event. */
export type Fold = typeof apply;

/** One event and the states around it. */
export interface FrozenStep {
  readonly before: AutopilotState;
  readonly event: Event;
  readonly after: AutopilotState;
}

/** What each event after the first makes of a state, where neither can be written to. */
export function frozenSteps(events: readonly Event[], one: Fold): readonly FrozenStep[] {
  const [first, ...rest] = events.map(deepFrozen);
  if (first === undefined) return [];
  let before = deepFrozen(one(undefined, first));
  return rest.map((event) => {
    const step = { before, event, after: deepFrozen(one(before, event)) };
    before = step.after;
    return step;
  });
}
