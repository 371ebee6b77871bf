import { execa } from "execa";

/** A text on GitHub, and who says it. */
export interface Shown {
  readonly kind: "comment" | "pull request";
  /** Of the pull request. */
  readonly title?: string;
  readonly markdown: string;
}

/** A page that shows a text as GitHub does: its own renderer (cmark-gfm), line breaks kept, comments unseen. */
export async function githubPage({ kind, title, markdown }: Shown): Promise<string> {
  const { stdout } = await execa({
    input: markdown,
  })`cmark-gfm --unsafe --hardbreaks -e table -e tasklist -e strikethrough -e autolink -e tagfilter`;
  const heading =
    title === undefined
      ? ""
      : `<h1>${escaped(title)} <span>#2</span></h1><p class="state"><b>Open</b> <strong>github-actions</strong> <i>bot</i> wants to merge commits into <code>main</code></p>`;
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${heading}
<div class="row"><div class="avatar">⚙&#xFE0E;</div><section><header><strong>github-actions</strong> <i>bot</i> ${kind === "comment" ? "commented" : "opened this pull request"} just now</header>
<article>${mentioned(stdout)}</article></section></div>`;
}

/** What GitHub makes of numbers and logins, which its renderer leaves to the site; code and links stay. */
function mentioned(html: string): string {
  return html
    .split(/(<(?:code|pre|a)\b[\s\S]*?<\/(?:code|pre|a)>|<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : withLinks(part)))
    .join("");
}

function withLinks(text: string): string {
  return text
    .replace(/(^|[\s(])#(\d+)\b/g, '$1<a href="#">#$2</a>')
    .replace(/(^|[\s(])@([A-Za-z0-9-]+)/g, "$1<b>@$2</b>");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

const css = `
body { margin: 16px; width: 848px; background: #fff; color: #1f2328;
  font: 14px/1.5 "Noto Sans", -apple-system, "Segoe UI", Helvetica, Arial, sans-serif, "DejaVu Sans"; }
h1 { font-size: 26px; font-weight: 400; margin: 0 0 6px; } h1 span { color: #59636e; font-weight: 300; }
.state { color: #59636e; margin: 0 0 16px; padding-bottom: 14px; border-bottom: 1px solid #d1d9e0; }
.state b { background: #1f883d; color: #fff; border-radius: 2em; padding: 5px 12px; margin-right: 6px; font-weight: 500; }
.row { display: flex; gap: 16px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #24292f; color: #fff;
  font-size: 22px; line-height: 38px; text-align: center; }
section { flex: 1; min-width: 0; border: 1px solid #d1d9e0; border-radius: 6px; }
header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; color: #59636e; }
header strong, .state strong { color: #1f2328; font-weight: 600; }
header i, .state i { font-style: normal; font-size: 12px; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; }
p, ul, ol, table, pre, blockquote, details { margin: 0 0 16px; }
h3 { font-size: 1.25em; font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
h4 { font-size: 1em; font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
strong, b { font-weight: 600; }
a { color: #0969da; text-decoration: underline; }
ul, ol { padding-left: 2em; } li + li { margin-top: 0.25em; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; border-spacing: 0; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; } th { font-weight: 600; text-align: center; }
tr:nth-child(2n) td { background: #f6f8fa; }
code { font: 85% ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px;
  padding: 0.2em 0.4em; white-space: break-spaces; }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; line-height: 1.45; }
pre code { background: none; padding: 0; white-space: pre; }
blockquote { border-left: 0.25em solid #d1d9e0; color: #59636e; padding: 0 1em; }
summary { cursor: pointer; }
li:has(> input) { list-style: none; } li > input, li > p > input { margin: 0 0.2em 0.25em -1.4em; vertical-align: middle; }
`;
