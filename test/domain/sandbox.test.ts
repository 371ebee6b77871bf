import { describe, expect, test } from "vitest";
import { decideSandbox, type MachineFacts } from "../../src/domain/sandbox.ts";

const can: MachineFacts = { platform: "linux", bwrap: "/usr/bin/bwrap", complaint: undefined };
const install = "sudo apt-get install -y bubblewrap";

interface Lack {
  readonly facts: MachineFacts;
  readonly why: RegExp;
  readonly mend: string;
}

const onlyLinux = { why: /only Linux/, mend: "ubuntu-latest" };
const complaint = "bwrap: setting up uid map: Permission denied\nmore";
const lacking: readonly (readonly [string, Lack])[] = [
  [
    "without bubblewrap",
    { facts: { ...can, bwrap: undefined }, why: /bubblewrap is not installed/, mend: install },
  ],
  [
    "whose kernel forbids it to users",
    {
      facts: { ...can, complaint },
      why: /could make none \(bwrap: setting up uid map: Permission denied\)/,
      mend: "apparmor_restrict_unprivileged_userns=0",
    },
  ],
  ["of macOS", { facts: { ...can, platform: "darwin", bwrap: undefined }, ...onlyLinux }],
  ["of Windows", { facts: { ...can, platform: "win32", bwrap: undefined }, ...onlyLinux }],
];

describe("on a machine that can make a cage", () => {
  test.each(["auto", "required"] as const)("`%s` takes it", (mode) => {
    expect(decideSandbox(mode, can)).toEqual({ mode, cage: "bubblewrap" });
  });

  test("`off` takes none, and says that somebody wanted it so", () => {
    expect(decideSandbox("off", can)).toEqual({ mode: "off", why: expect.stringContaining("off") });
  });
});

describe.each(lacking)("on a machine %s", (_, { facts, why, mend }) => {
  test("`auto` goes on, with why there is none and what to do", () => {
    const sandbox = decideSandbox("auto", facts);
    expect(sandbox.cage).toBeUndefined();
    expect(sandbox.why).toMatch(why);
    expect(sandbox.mend).toContain(mend);
  });

  test("`required` ends before a token", () => {
    expect(() => decideSandbox("required", facts)).toThrow(
      expect.objectContaining({
        ending: expect.objectContaining({
          verdict: "blocked_on_external",
          code: "sandbox_missing",
          text: expect.stringMatching(why),
          mend: expect.stringContaining(mend),
        }),
      }),
    );
  });
});
