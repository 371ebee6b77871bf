import { everything } from "../kinds/all.ts";
import { anyOf } from "../roles/fold.ts";

/** Whether a test or a suite of this name is called after its file. */
export const isCalledAfterFile = anyOf(everything.map(({ reports }) => reports?.files));
