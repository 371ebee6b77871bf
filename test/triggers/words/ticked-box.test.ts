import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tickedBox } from "../../../src/triggers/words/ticked-box.ts";

const marker = "<!-- omk:sticky key=i12-abcdefgh run=7 -->";
const approve = "- [ ] <!-- omk:box approve --> Approve (same as `/omk approve`)";
const resume = "- [ ] <!-- omk:box resume --> Go on";
const comment = [marker, "### Waiting", "", "**Next**", "", approve, resume].join("\n");
const tick = (text: string, line: string) => text.replace(line, line.replace("[ ]", "[x]"));

describe("an edit of the sticky comment", () => {
  test("that ticks one box gives its command", () => {
    expect(tickedBox(comment, tick(comment, approve))).toEqual({ command: "approve" });
    expect(tickedBox(comment, tick(comment, resume))).toEqual({ command: "resume" });
  });

  test("is the same with other line ends, a capital X, and a box that was ticked before", () => {
    const crlf = tick(comment, approve).replaceAll("\n", "\r\n");
    expect(tickedBox(comment, crlf)).toEqual({ command: "approve" });
    expect(tickedBox(comment, comment.replace(/\[ \](.*resume)/, "[X]$1"))).toEqual({
      command: "resume",
    });
    const before = tick(comment, approve);
    expect(tickedBox(before, tick(before, resume))).toEqual({ command: "resume" });
  });

  test.each([
    ["changes nothing", comment, comment],
    ["ticks two", comment, tick(tick(comment, approve), resume)],
    ["unticks one", tick(comment, approve), comment],
    ["ticks one and writes more", comment, `${tick(comment, approve)}\n/omk run`],
    ["ticks one and changes its words", comment, tick(comment, approve).replace("Approve", "Look")],
    [
      "ticks one and swaps its command",
      comment,
      comment.replace(approve, approve.replace("[ ]", "[x]").replace("box approve", "box cancel")),
    ],
    ["adds a ticked box", comment, comment.replace(resume, "- [x] <!-- omk:box run --> x")],
    [
      "ticks what is no command",
      comment.replace("box resume", "box deploy"),
      tick(comment, resume).replace("box resume", "box deploy"),
    ],
    [
      "ticks a box of somebody's own",
      comment.replace(resume, "- [ ] done"),
      comment.replace(resume, "- [x] done"),
    ],
    [
      "ticks a box that is quoted",
      comment.replace(resume, `> ${resume}`),
      tick(comment.replace(resume, `> ${resume}`), resume),
    ],
    [
      "is of another comment",
      comment.replace(marker, "x"),
      tick(comment, approve).replace(marker, "x"),
    ],
    ["is of one whose marker stands below", `x\n${comment}`, `x\n${tick(comment, approve)}`],
    ["takes another run's marker", comment, tick(comment, approve).replace("i12", "i13")],
    [
      "has __proto__ for a command",
      comment.replace("box resume", "box __proto__"),
      tick(comment, resume).replace("box resume", "box __proto__"),
    ],
  ])("that %s gives none", (_, before, now) => {
    expect(tickedBox(before, now)).toEqual({ why: expect.stringMatching(/\w/) });
  });

  const line = fc.oneof(
    fc.constantFrom(
      approve,
      resume,
      approve.replace("[ ]", "[x]"),
      resume.replace("[ ]", "[x]"),
      "",
      "text",
    ),
    fc.string({ maxLength: 20 }),
  );
  const body = fc.array(line, { maxLength: 8 }).map((lines) => [marker, ...lines].join("\n"));

  test("never gives a command that the new text does not show ticked and the old one unticked", () => {
    fc.assert(
      fc.property(body, body, (before, now) => {
        const result = tickedBox(before, now);
        if ("why" in result) return;
        expect(now).toContain(`- [x] <!-- omk:box ${result.command} -->`);
        expect(before).toContain(`- [ ] <!-- omk:box ${result.command} -->`);
        expect(now.replaceAll("[x]", "[ ]").trimEnd()).toBe(
          before.replaceAll("[x]", "[ ]").trimEnd(),
        );
      }),
    );
  });

  test("gives the command of whichever box alone was ticked", () => {
    fc.assert(
      fc.property(body, fc.nat(8), (before, at) => {
        const lines = before.trimEnd().split(/\r\n?|\n/);
        const chosen = lines[at] ?? "";
        const command = /^- \[ \] <!-- omk:box ([a-z]+)/.exec(chosen)?.[1];
        fc.pre(command !== undefined);
        const now = lines.with(at, chosen.replace("[ ]", "[x]")).join("\n");
        expect(tickedBox(before, now)).toEqual({ command });
      }),
    );
  });
});
