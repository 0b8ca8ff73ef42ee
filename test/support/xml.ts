/** A strict little reader of XML: what it takes, every parser takes. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?xml version="1\.0" encoding="utf-8"\?>\n|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** @throws {Error} for anything but elements, attributes in double quotes, text and numeric character references */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = 0;
  for (const match of xml.matchAll(token)) {
    at += match[0].length;
    const [, slash, name, attributes = "", empty, text] = match;
    const current = open.at(-1);
    if (current === undefined) throw new Error("an element is closed that was not opened");
    if (text !== undefined) current.text += decode(text);
    if (name === undefined) continue;
    if (slash) {
      if (current.name !== name) throw new Error(`'${current.name}' is closed as '${name}'`);
      open.pop();
      continue;
    }
    const listed = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)];
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(listed.map(([, key = "", value = ""]) => [key, decode(value)])),
      children: [],
      text: "",
    };
    if (listed.length > Object.keys(element.attributes).length) throw new Error("an attribute stands twice");
    current.children.push(element);
    if (!empty) open.push(element);
  }
  const [document, ...others] = root.children;
  if (at < xml.length) throw new Error(`no XML: ${JSON.stringify(xml.slice(at, at + 40))}`);
  if (document === undefined || others.length > 0 || open.length > 1 || root.text.trim() !== "")
    throw new Error("there must be one element that holds everything");
  return document;
}

function decode(text: string): string {
  if (/&(?!#\d+;)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed())
    throw new Error(`a character that XML does not have: ${JSON.stringify(text)}`);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
