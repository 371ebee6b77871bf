// Development only.
import { cheatRows } from "./cheats.ts";
import { honestRows } from "./honest.ts";
import { languages } from "./languages.ts";
import { walkRow } from "./walk-row.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

const [, , name = "", filter = "", seed = "1"] = process.argv;
for (const language of languages.filter((l) => l.folder === name)) {
  const seen = new Set<string>();
  for (const row of [...honestRows(language), ...cheatRows(language, seed)].filter((r) =>
    new RegExp(filter).test(r.title),
  )) {
    const kind = row.title.split(":")[0] ?? "";
    if (process.env["ONE"] !== undefined && seen.has(kind)) continue;
    seen.add(kind);
    const t = Date.now();
    const w = await walkRow(language, row);
    const wrong = whatIsWrong(row, w);
    console.log(
      `${wrong.length === 0 ? "ok  " : "BAD "} ${Date.now() - t}ms [${row.base}] ${row.title} -> ${w.state.ending?.verdict}/${w.state.ending?.code} by ${w.guards.join(", ")}`,
    );
    for (const line of wrong) console.log(line.slice(0, 1500));
  }
}
