import { z } from "zod";

/** Which test shows which criterion, as the test phase claims it. */
export const Claim = z.strictObject({
  criterion: z.string().describe("id of the criterion, such as C1"),
  test: z.string().describe("the test that shows it: its full name, or its file and name"),
});
export type Claim = z.infer<typeof Claim>;
