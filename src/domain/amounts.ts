import { z } from "zod";

/** `200k`, `3M` and `3_000_000` are what people write; the number is tokens. */
export const TokenAmount = z
  .string()
  .regex(/^\d[\d_]*(\.\d+)?[kM]?$/i, "a whole number, such as 3000000, 200k or 3M")
  .transform((text) => {
    const scale = { k: 1e3, m: 1e6 }[text.slice(-1).toLowerCase()] ?? 1;
    return Math.round(Number(text.replace(/[km_]/gi, "")) * scale);
  })
  .pipe(z.int().min(1000, "at least 1000"));

/** Minutes of work, whole or not. */
export const MinuteAmount = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number of minutes, such as 60")
  .transform(Number)
  .pipe(z.number().min(1, "at least 1").max(7200, "at most 7200"));

/** A branch as an input names it; empty where none is meant. */
export const BranchOrNone = z.string().regex(/^[^\s~^:?*[\\]*$/, "the name of a branch");
