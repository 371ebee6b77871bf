import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor, secretSense } from "../../src/domain/redact.ts";

interface Hit {
  readonly file: string;
  readonly rule: string;
  readonly count: number;
}

/** The text as it would be stored, and what is told of it. */
function redacted(text: string, ...values: readonly string[]): { text: string; hits: Hit[] } {
  const hits: Hit[] = [];
  const secrets = values.map((value, at) => ({ name: `s${at + 1}`, value }));
  const clean = redactor(secrets, (hit) => hits.push(hit))(text, "a.log");
  expect(secretSense(secrets)(text)).toBe(hits.length > 0);
  return { text: clean, hits };
}

const mark = "[redacted s1]";
const once = [{ file: "a.log", rule: "s1", count: 1 }];

/** Of letters beyond ASCII, signs that some encoding escapes, and plain ones. */
const secret = fc
  .string({
    unit: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...Array.from("/+=.:?&%<>\"\\'!()*~ \n\té✓🔑")) },
    ),
    minLength: 12,
    maxLength: 300,
  })
  .filter((value) => value.trim() === value && new Set(value).size > 5);
/** What stands about a secret, in signs that are no part of an encoding. */
const around = fc.string({
  unit: fc.constantFrom(" ", "\n", "§", ",", ";", "\r\n", "|"),
  maxLength: 100,
});

function lower(percent: string): string {
  return percent.replaceAll(/%../g, (escape) => escape.toLowerCase());
}

function unicode(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);

const exact: readonly (readonly [string, (value: string) => string])[] = [
  ["plain", (value) => value],
  ["in JSON", inJson],
  ["in JSON of PHP", (value) => inJson(value).replaceAll("/", "\\/")],
  ["in JSON of Go", (value) => unicode(inJson(value), /[<>&]/g)],
  ["in JSON of Python", (value) => unicode(inJson(value), /[\u0080-\uffff]/g)],
  ["in an address", encodeURIComponent],
  ["in an address, in small letters", (value) => lower(encodeURIComponent(value))],
  ["as an address", encodeURI],
  ["in a form", (value) => new URLSearchParams({ a: value }).toString().slice(2)],
  ["in hex", (value) => Buffer.from(value).toString("hex")],
  ["in hex, in capitals", (value) => Buffer.from(value).toString("hex").toUpperCase()],
  ...[":", " ", "-", "%", "\\x"].map(
    (sign) =>
      [
        `in hex with ${sign} between`,
        (value: string) =>
          Buffer.from(value)
            .toString("hex")
            .replaceAll(/..(?=.)/g, `$&${sign}`),
      ] as const,
  ),
  ["in base64 with padding", (value) => Buffer.from(value).toString("base64")],
  ["in base64 of addresses", (value) => Buffer.from(value).toString("base64url")],
];

describe.each(exact)("a secret %s", (_, written) => {
  test("is replaced, wherever it stands", () => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        expect(redacted(`${before}${written(value)}${after}`, value)).toEqual({
          text: `${before}${mark}${after}`,
          hits: once,
        });
      }),
    );
  });

  test("is replaced each time, and counted", () => {
    fc.assert(
      fc.property(secret, fc.integer({ min: 1, max: 5 }), (value, times) => {
        const { text, hits } = redacted(`${written(value)};`.repeat(times), value);
        expect(text).toBe(`${mark};`.repeat(times));
        expect(hits).toEqual([{ file: "a.log", rule: "s1", count: times }]);
      }),
    );
  });
});

const ends = ["\n", "\r\n", "\\n", "\\r\\n", "\\\\n", "\\\\r\\\\n"];

function lines(text: string, width: number, end: string): string {
  return text.replaceAll(new RegExp(`.{${width}}(?=.)`, "g"), `$&${end}`);
}

const withoutBreaks = (text: string): string => text.replaceAll(/\r?\n|(?:\\+r)?\\+n/g, "");

describe("a secret within a longer text in base64", () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  test.each(["base64", "base64url"] as const)(
    "is replaced at each offset, in lines as well: %s",
    (encoding) => {
      fc.assert(
        fc.property(
          secret,
          bytes,
          bytes,
          fc.constantFrom(60, 64, 76, Infinity),
          fc.constantFrom(...ends),
          (...[value, before, after, width, end]) => {
            const inner = Buffer.from(value);
            const whole = Buffer.concat([before, inner, after]).toString(encoding);
            const text = width === Infinity ? whole : lines(whole, width, end);
            const { text: clean, hits } = redacted(`<${text}>`, value);
            // The characters that hold six bits of the secret and none of its neighbours.
            const first = Math.ceil((before.length * 8) / 6);
            const last = Math.floor(((before.length + inner.length) * 8) / 6);
            const [left, right, ...more] = withoutBreaks(clean).split(mark);
            expect(left).toBe(`<${whole.slice(0, first)}`);
            expect([
              `${whole.slice(last)}>`,
              `${whole.slice(last + 1).replace(/^=+/, "")}>`,
            ]).toContain(right);
            expect(more).toEqual([]);
            expect(hits).toEqual(once);
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

test("a secret within a longer text in hex is replaced, in lines as well", () => {
  fc.assert(
    fc.property(
      secret,
      fc.uint8Array({ maxLength: 100 }),
      fc.constantFrom(60, 64, 76),
      fc.constantFrom(...ends),
      (...[value, before, width, end]) => {
        const hex = Buffer.concat([before, Buffer.from(value)]).toString("hex");
        const { text } = redacted(`<${lines(hex, width, end)}>`, value);
        expect(withoutBreaks(text)).toBe(`<${Buffer.from(before).toString("hex")}${mark}>`);
      },
    ),
  );
});

describe("what is not a secret", () => {
  test("is not touched, whatever it is", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 2000 }),
      fc.base64String({ maxLength: 2000 }),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 5 }), any, (values, text) => {
        fc.pre(values.every((value) => value.length > 11));
        expect(redacted(text, ...values)).toEqual({ text, hits: [] });
      }),
    );
  });

  test("is what differs from it in one place", () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...exact), fc.nat(), (value, [, written], place) => {
        // In the middle: the last character of base64 may be partly somebody else's.
        const text = written(value);
        const at = 4 + (place % (text.length - 8));
        const other = `${text.slice(0, at)}§${text.slice(at + 1)}`;
        expect(redacted(other, value)).toEqual({ text: other, hits: [] });
      }),
    );
  });

  test.each(["\n\n", " ", "\n ", "\\", "\\t", "-"])("is base64 with %j in it", (between) => {
    const whole = Buffer.from("a-secret-of-some-length").toString("base64");
    const text = `${whole.slice(0, 12)}${between}${whole.slice(12)}`;
    expect(redacted(text, "a-secret-of-some-length").text).toBe(text);
  });
});

describe("secrets that meet", () => {
  test("are hidden whole, whichever is longer and comes first", () => {
    const [inner, outer] = ["inner-secret", "an-inner-secret-too"];
    for (const values of [
      [inner, outer],
      [outer, inner],
    ]) {
      const { text } = redacted(`<${outer}> <${inner}>`, ...values);
      expect(text).toMatch(/^<\[redacted s\d\]> <\[redacted s\d\]>$/);
    }
  });

  test("are hidden where one begins before the other ends", () => {
    const { text, hits } = redacted("<one-secret-two>", "one-secret", "secret-two");
    expect(text).toBe(`<${mark}>`);
    expect(hits).toEqual(once);
  });

  test("are hidden where one repeats itself", () => {
    expect(redacted(`<${"ab".repeat(9)}>`, "ab".repeat(5)).text).toBe(`<${mark}>`);
  });

  test("are replaced one by one where they touch", () => {
    expect(redacted("first-onesecond-one", "first-one", "second-one").text).toBe(
      "[redacted s1][redacted s2]",
    );
  });
});

describe("a short secret", () => {
  test.each([
    ["of six characters: plain", "<p4$wor>", `<${mark}>`],
    ["in an address", "<p4%24wor>", `<${mark}>`],
    ["in base64 of itself", `<${Buffer.from("p4$wor").toString("base64")}>`, `<${mark}>`],
    ["not in hex", "<703424776f72>", "<703424776f72>"],
    ["not in lines", `<${lines("cDQkd29y", 4, "\n")}>`, "<cDQk\nd29y>"],
  ])("%s", (_, text, clean) => {
    expect(redacted(text, "p4$wor").text).toBe(clean);
  });

  test("of five characters is not looked for", () => {
    expect(redacted("<abcde>", "abcde")).toEqual({ text: "<abcde>", hits: [] });
  });
});

test("where there is no secret, nothing is looked for", () => {
  expect(redacted("a text")).toEqual({ text: "a text", hits: [] });
});
