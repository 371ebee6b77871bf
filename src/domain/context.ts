import { z } from "zod";

/** What people had written where the task came from, and what had failed there, as of the trigger; sanitised. */
export const Context = z.strictObject({
  text: z.string(),
  /** Texts that were left out because of who wrote them or when. */
  hidden: z.int().nonnegative(),
  /** What was left out, and why; one sentence each. */
  notes: z.array(z.string()),
});
export type Context = z.infer<typeof Context>;
