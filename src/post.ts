import { getState } from "@actions/core";
import { endingOf } from "./domain/errors.ts";
import { endWithoutRun, finish } from "./step/finish.ts";
import type { Outside } from "./step/outside.ts";
import { rescue } from "./step/rescue.ts";
import { openStep } from "./step/step-context.ts";

/** The post step: saves and closes a run that main could not. After a run that main finished it does nothing. */
export async function post(outside: Outside): Promise<void> {
  const key = getState("omk-run");
  if (key === "" || getState("omk-done") !== "") return;
  try {
    const carried = await rescue(openStep(outside), key, Number(getState("omk-main")));
    if (carried !== undefined) await finish(outside, carried);
  } catch (error) {
    await endWithoutRun(outside, endingOf(error));
  }
}
