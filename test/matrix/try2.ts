import { cheatRows } from "./cheats.ts";
import { honestRows } from "./honest.ts";
import { languages } from "./languages.ts";
import { walkRow } from "./walk-row.ts";
const [, , name = "", filter = "", seed = "1"] = process.argv;
for (const language of languages.filter((l) => l.folder === name))
  for (const row of [...honestRows(language), ...cheatRows(language, seed)].filter((r) => new RegExp(filter).test(r.title))) {
    const w = await walkRow(language, row);
    console.log(row.title, w.state.ending);
    for (const q of w.state.qaResults) console.log(q.room, q.tree.slice(0, 7), q.gates.map((g) => `${g.name} ${g.status} ${g.reason ?? ""} ${JSON.stringify(g.tests?.counts)} ${g.durationMs}ms`));
    console.log(JSON.stringify(w.state.judgement, null, 1), w.state.policyCheck, w.state.gates);
    console.log(w.state.qaResults.at(-1)?.gates.at(-1)?.tail.slice(-1500));
  }
