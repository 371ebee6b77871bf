import { z } from "zod";

/** Every reviewer of the wall, in the order in which they are shown. */
export const reviewerNames = [
  "architect",
  "code",
  "test",
  "security",
  "performance",
  "anti-slop",
] as const;
export const ReviewerName = z.enum(reviewerNames);
export type ReviewerName = z.infer<typeof ReviewerName>;

/** Who reviews: `auto` (by the size of the change), `wall` (all), `none`, or these. */
export const Review = z.union([z.enum(["auto", "wall", "none"]), z.array(ReviewerName).min(1)]);
export type Review = z.infer<typeof Review>;

/** Who looks at a small change in `auto`, and up to how many changed lines it is small. */
const few: readonly ReviewerName[] = ["code", "test", "security"];
const smallChange = 400;

/**
 * Who looks at a change. `auto` never drops a reviewer who has a finding open: whoever raised it says what became of it.
 */
export function chosenReviewers(
  review: Review,
  change: { readonly lines: number; readonly owners: readonly string[] },
): readonly ReviewerName[] {
  if (review === "none") return [];
  if (review === "wall") return reviewerNames;
  if (review !== "auto") return reviewerNames.filter((name) => review.includes(name));
  if (change.lines > smallChange) return reviewerNames;
  return reviewerNames.filter((name) => few.includes(name) || change.owners.includes(name));
}

/** How the input `review` is understood; undefined where it names nobody. */
export function parseReview(text: string): Review | undefined {
  const word = z.enum(["auto", "wall", "none"]).safeParse(text.trim());
  if (word.success) return word.data;
  const names = z.array(ReviewerName).safeParse(text.split(",").map((name) => name.trim()));
  return names.success ? reviewerNames.filter((name) => names.data.includes(name)) : undefined;
}
