import { XMLParser } from "fast-xml-parser";

/** An element of a document. */
export interface Element {
  readonly attribute: (name: string) => string | undefined;
  readonly children: (name: string) => readonly Element[];
  readonly text: () => string;
}

const maxDepth = 100;

/**
 * The document as an element that holds its root; undefined where it is not well-formed, too deep or too wide. Entities of its own
 * are left as they are written: only the five of XML and numbers are read, so nothing can grow.
 */
export function readXml(text: string): Element | undefined {
  if (isCrowded(text)) return undefined;
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    cdataPropName: "#cdata",
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    alwaysCreateTextNode: true,
    maxNestedTags: maxDepth,
  });
  try {
    return element(parser.parse(text, true));
  } catch {
    // Whatever the library has against a hostile document, it says it by throwing.
    return undefined;
  }
}

const maxAttributes = 20_000;

/** Whether an element has so many attributes that the parser, whose time grows faster than their number, blocks us for long. */
function isCrowded(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf("<", from);
    const end = next === -1 ? text.length : next;
    if (end - from > maxAttributes && attributesIn(text.slice(from, end)) > maxAttributes)
      return true;
    from = end + 1;
  }
  return false;
}

function attributesIn(tag: string): number {
  let count = 0;
  for (const _ of tag.matchAll(/=["']/g)) count += 1;
  return count;
}

function element(node: unknown): Element {
  return {
    attribute: (name) => decoded(textOf(own(node, `@${name}`))),
    children: (name) => listOf(own(node, name)).map(element),
    text: () => {
      const plain = decoded(textOf(own(node, "#text"))) ?? "";
      return (plain + listOf(own(node, "#cdata")).map(cdata).join("")).trim();
    },
  };
}

function cdata(node: unknown): string {
  return textOf(own(node, "#text")) ?? textOf(node) ?? "";
}

function own(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name)
    ? Object.getOwnPropertyDescriptor(node, name)?.value
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string | undefined): string | undefined {
  return text?.replace(/&(?:#(?:\d{1,7}|x[\dA-Fa-f]{1,6})|amp|lt|gt|quot|apos);/g, character);
}

function character(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith("#")) return named[name] ?? reference;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
