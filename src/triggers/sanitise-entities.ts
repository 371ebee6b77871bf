/** The characters that have a meaning in Markdown or HTML, and those that nobody sees, by their names in HTML. */
const named = new Map(
  Object.entries({
    amp: "&",
    AMP: "&",
    lt: "<",
    LT: "<",
    gt: ">",
    GT: ">",
    quot: '"',
    QUOT: '"',
    apos: "'",
    nbsp: " ",
    NonBreakingSpace: " ",
    Tab: "\t",
    NewLine: "\n",
    excl: "!",
    num: "#",
    dollar: "$",
    percnt: "%",
    lpar: "(",
    rpar: ")",
    ast: "*",
    midast: "*",
    plus: "+",
    comma: ",",
    period: ".",
    sol: "/",
    colon: ":",
    semi: ";",
    equals: "=",
    quest: "?",
    commat: "@",
    lsqb: "[",
    lbrack: "[",
    rsqb: "]",
    rbrack: "]",
    bsol: "\\",
    Hat: "^",
    lowbar: "_",
    grave: "`",
    DiacriticalGrave: "`",
    lcub: "{",
    lbrace: "{",
    rcub: "}",
    rbrace: "}",
    verbar: "|",
    vert: "|",
    hyphen: "\u2010",
    dash: "\u2010",
    ndash: "\u2013",
    mdash: "\u2014",
    hellip: "\u2026",
    lsquo: "\u2018",
    rsquo: "\u2019",
    ldquo: "\u201c",
    rdquo: "\u201d",
    shy: "",
    zwj: "",
    zwnj: "",
    lrm: "",
    rlm: "",
    NoBreak: "",
    ZeroWidthSpace: "",
    NegativeThinSpace: "",
    NegativeMediumSpace: "",
    NegativeThickSpace: "",
    NegativeVeryThinSpace: "",
    af: "",
    ApplyFunction: "",
    it: "",
    InvisibleTimes: "",
    ic: "",
    InvisibleComma: "",
  }),
);

/** `&amp;amp;amp;lt;`: however often the sign itself was written as one. */
const chain = /&(?:(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);)+/g;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z]{1,30}));/g;

/** A text with its entities as the characters that they stand for; names without a meaning to Markdown stay. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(chain, "&").replace(entity, (whole, ...groups: unknown[]) => {
    const [decimal, hex, name] = groups;
    if (typeof name === "string") return named.get(name) ?? whole;
    return character(typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function character(code: number): string {
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : "\ufffd";
}
