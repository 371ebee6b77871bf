import type { Program } from "../helpers/installed.ts";
import { priceShop } from "./price.ts";

/** A price shop in one language: the same defect, and one test that says so. */
export interface Shop {
  /** Programs without which nothing can be said about it. */
  readonly programs: readonly Program[];
  readonly repo: Readonly<Record<string, string>>;
}

/** The shop that most samples work in. */
export const nodeShop: Shop = { programs: ["node"], repo: priceShop };

/** With a lockfile that a change could hide something in. */
export const lockedShop: Shop = {
  ...nodeShop,
  repo: {
    ...priceShop,
    "package-lock.json": `${JSON.stringify(
      {
        name: "price-shop",
        version: "1.0.0",
        lockfileVersion: 3,
        requires: true,
        packages: { "": { name: "price-shop", version: "1.0.0" } },
      },
      null,
      2,
    )}\n`,
  },
};

/** Judged by exit code: unittest needs no package, and reports nothing else. */
export const pythonShop: Shop = {
  programs: ["python3"],
  repo: {
    "README.md": "# price-shop\n\nPrices with discounts.\n",
    ".gitignore": "__pycache__/\n",
    "price.py": `def discounted(cents, percent):
    """Price in cents after a discount in percent."""
    off = round(cents * percent / 100)
    return cents - off - off
`,
    "tests/__init__.py": "",
    "tests/test_price.py": `import unittest

from price import discounted


class Price(unittest.TestCase):
    def test_no_discount(self):
        self.assertEqual(discounted(1000, 0), 1000)

    def test_ten_percent_off(self):
        self.assertEqual(discounted(1000, 10), 900)
`,
  },
};
