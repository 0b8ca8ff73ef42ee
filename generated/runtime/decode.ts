/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/**
 * The parameter styles of OpenAPI, read: one function per style, so that a server holds those that its contract uses.
 * Texts are cut at their delimiters first and decoded afterwards: an encoded comma is data.
 */
import { setMember } from "./own-members.ts";
import {
  coerce,
  DecodeError,
  type Hint,
  listHint,
  memberHint,
  type ObjectHint,
  objectHint,
  takesText,
  toList,
  toObject,
} from "./server-hints.ts";

/** Named texts of one place of a request, still encoded. */
export interface Fields {
  /** The texts of a name, in order. */
  all(name: string): readonly string[];
  names(): Iterable<string>;
  /** Removes the encoding of a text; throws a `DecodeError` when it is broken. */
  decode(text: string): string;
}

/** Reads one value; undefined when it is absent. */
export type Style = (
  fields: Fields,
  name: string,
  hint: Hint,
  explode: boolean,
  members?: readonly Member[],
) => unknown;

/** A member of a form that is more than text. */
export interface Member {
  readonly name: string;
  /** Default: one text per item, objects as JSON. */
  readonly style?: Style;
  readonly explode?: boolean;
  readonly hint?: Hint;
  /** Of a file in a multipart body: the media types that it may have, e.g. `image/png, image/*`. */
  readonly type?: string;
}

/** `blue,black` and `R,100,G,200`; exploded `R=100,G=200`. */
export function simple(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  const [text] = fields.all(name);
  return text === undefined ? undefined : delimited(fields, text, ",", hint, explode);
}

/** `.blue,black` and `.R,100,G,200`; exploded `.blue.black` and `.R=100.G=200`. */
export function label(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  const [text] = fields.all(name);
  if (text === undefined) return undefined;
  if (!text.startsWith(".")) throw new DecodeError("must begin with a full stop");
  return delimited(fields, text.slice(1), explode ? "." : ",", hint, explode);
}

/** `;color=blue,black` and `;color=R,100,G,200`; exploded `;color=blue;color=black` and `;R=100;G=200`. */
export function matrix(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  const [text] = fields.all(name);
  if (text === undefined) return undefined;
  if (!text.startsWith(";")) throw new DecodeError("must begin with a semicolon");
  const pairs = text.slice(1).split(";").map(splitPair);
  const object = explode ? objectHint(hint) : undefined;
  if (object) return toObject(decodePairs(fields, pairs), object);
  if (pairs.some(([key]) => fields.decode(key) !== name)) throw new DecodeError(`must begin with ;${name}`);
  const texts = pairs.map(([, value]) => value);
  return explode ? repeated(fields, texts, hint) : delimited(fields, texts.join(","), ",", hint, false);
}

/** `color=blue,black` and `color=R,100,G,200`; exploded `color=blue&color=black` and `R=100&G=200`. */
export function form(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  return separated(fields, name, ",", hint, explode);
}

/** `color=blue%20black` and `color=R%20100%20G%20200`; exploded as `form`. */
export function spaceDelimited(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  return separated(fields, name, /%20|\+| /, hint, explode);
}

/** `color=blue%7Cblack` and `color=R%7C100%7CG%7C200`; exploded as `form`. */
export function pipeDelimited(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  return separated(fields, name, /%7C|\|/i, hint, explode);
}

/** `color[R]=100&color[G]=200`, nested too: `filter[size][min]=3`. Lists are `a[]=1&a[]=2`, `a[0]=1` or repeated. */
export function deepObject(fields: Fields, name: string, hint: Hint): unknown {
  const tree = newTree();
  for (const key of fields.names()) {
    const steps = stepsOf(key, name);
    if (steps)
      graft(
        tree,
        steps,
        fields.all(key).map((text) => fields.decode(text)),
      );
  }
  return tree.members.size > 0 || tree.texts.length > 0 ? fromTree(tree, hint) : undefined;
}

/** As `form` in a cookie, where nothing is percent-encoded. */
export function cookie(fields: Fields, name: string, hint: Hint, explode: boolean): unknown {
  const plain: Fields = {
    all: (key) => fields.all(key),
    names: () => fields.names(),
    decode: (encoded) => encoded,
  };
  return form(plain, name, hint, explode);
}

/** A member of a form: one text per item, objects as JSON. */
export function field(fields: Fields, name: string, hint: Hint): unknown {
  const texts = fields.all(name);
  return texts.length === 0 ? undefined : repeated(fields, texts, hint);
}

/** A parameter whose `content` is JSON. Of a list in a form, each item is a text of its own. */
export function json(fields: Fields, name: string, hint: Hint): unknown {
  const values = fields.all(name).map((text) => parseJson(fields.decode(text)));
  const [first] = values;
  if (values.length > 1) return values;
  return first !== undefined && listHint(hint) && !Array.isArray(first) ? values : first;
}

/** A parameter whose `content` is any other text. */
export function text(fields: Fields, name: string): unknown {
  const texts = fields.all(name).map((value) => fields.decode(value));
  return texts.length > 1 ? texts : texts[0];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError("is not valid JSON");
  }
}

/** All members of a form, those that the contract does not name as text. */
export function toForm(texts: Fields, members: readonly Member[]): object {
  const value = {};
  for (const { name, style = field, hint = "string", explode = false } of members) {
    const member = style(texts, name, hint, explode);
    if (member !== undefined) setMember(value, name, member);
  }
  for (const name of texts.names()) {
    if (isRead(name, members)) continue;
    const values = texts.all(name).map((encoded) => texts.decode(encoded));
    setMember(value, name, values.length === 1 ? values[0] : values);
  }
  return value;
}

/** The name, or what stands before its first bracket, is a declared member. */
function isRead(name: string, members: readonly Member[]): boolean {
  const stem = stemOf(name);
  return members.some((member) => member.name === name || member.name === stem);
}

/** One text that holds a whole value. */
function delimited(
  fields: Fields,
  text: string,
  delimiter: string | RegExp,
  hint: Hint,
  explode: boolean,
): unknown {
  if (typeof hint === "string") return coerce(fields.decode(text), hint);
  const parts = text.split(delimiter);
  const decoded = (): string[] => parts.map((part) => fields.decode(part));
  if (parts.length === 1 && takesText(hint)) return coerce(fields.decode(text), hint);
  const object = objectHint(hint);
  if (object)
    return toObject(explode ? decodePairs(fields, parts.map(splitPair)) : alternating(decoded()), object);
  const list = listHint(hint);
  if (list) return text === "" ? [] : toList(decoded(), list);
  return coerce(fields.decode(text), hint);
}

/** A name with delimited texts. Exploded, each item has a text of its own, and the members of an object their own names. */
function separated(
  fields: Fields,
  name: string,
  delimiter: string | RegExp,
  hint: Hint,
  explode: boolean,
): unknown {
  const object = explode ? objectHint(hint) : undefined;
  if (object) return siblings(fields, object);
  const texts = fields.all(name);
  const first = texts[0];
  if (first === undefined) return undefined;
  if (texts.length === 1 && typeof hint === "string") return coerce(fields.decode(first), hint);
  if (explode || texts.length > 1) return repeated(fields, texts, hint);
  return delimited(fields, first, delimiter, hint, false);
}

/** One text per item. More texts than the contract allows stay a list, which validation then reports. */
function repeated(fields: Fields, texts: readonly string[], hint: Hint): unknown {
  const decoded = texts.map((text) => fields.decode(text));
  const [first = ""] = decoded;
  if (decoded.length === 1 && takesText(hint)) return coerce(first, hint);
  const list = listHint(hint);
  if (list) return toList(decoded, list);
  return decoded.length === 1 ? coerce(first, hint) : decoded;
}

/** The members of an exploded object stand beside the other parameters. */
function siblings(fields: Fields, hint: ObjectHint): object | undefined {
  const object = {};
  let found = false;
  for (const name of fields.names()) {
    const known = Object.hasOwn(hint.object, name);
    if (!known && (hint.rest === undefined || hint.except?.includes(stemOf(name)))) continue;
    setMember(object, name, repeated(fields, fields.all(name), memberHint(hint, name)));
    found = true;
  }
  return found ? object : undefined;
}

/** `filter` of `filter[size]`: the parameter that the name belongs to. */
export function stemOf(name: string): string {
  const bracket = name.indexOf("[");
  return bracket > 0 && name.endsWith("]") ? name.slice(0, bracket) : name;
}

function splitPair(part: string): readonly [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function decodePairs(
  fields: Fields,
  pairs: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  return pairs.map(([name, value]) => [fields.decode(name), fields.decode(value)]);
}

function alternating(texts: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((name, index) => (index % 2 === 0 ? [[name, texts[index + 1] ?? ""] as const] : []));
}

// Nested members

interface Tree {
  readonly members: Map<string, Tree>;
  readonly texts: string[];
}

/** Deeper nesting is an attack, not a filter. */
const deepest = 32;

function newTree(): Tree {
  return { members: new Map(), texts: [] };
}

/** `["size", "min"]` for `filter[size][min]`; undefined when the key belongs to another parameter. */
function stepsOf(key: string, name: string): string[] | undefined {
  if (!key.startsWith(`${name}[`) || !key.endsWith("]")) return undefined;
  const steps = key.slice(name.length + 1, -1).split("][");
  if (steps.length > deepest) throw new DecodeError(`is nested more than ${deepest} levels deep`);
  return steps;
}

function graft(tree: Tree, steps: readonly string[], texts: readonly string[]): void {
  let place = tree;
  for (const [index, step] of steps.entries()) {
    // `a[]` at the end of a key: one more item of the list `a`.
    if (step === "" && index === steps.length - 1) break;
    const next = place.members.get(step) ?? newTree();
    place.members.set(step, next);
    place = next;
  }
  place.texts.push(...texts);
}

function fromTree(tree: Tree, hint: Hint): unknown {
  const list = listHint(hint);
  const names = [...tree.members.keys()];
  if (names.length === 0) {
    const [first = ""] = tree.texts;
    if (tree.texts.length === 1 && (!list || takesText(hint))) return coerce(first, hint);
    return list ? toList(tree.texts, list) : tree.texts;
  }
  if (list && names.every((name) => /^\d+$/.test(name))) {
    const items = [...tree.members].sort(([left], [right]) => Number(left) - Number(right));
    return items.map(([, item], index) => fromTree(item, list.first?.[index] ?? list.list));
  }
  const object = {};
  const members = objectHint(hint) ?? { object: {} };
  for (const [name, member] of tree.members)
    setMember(object, name, fromTree(member, memberHint(members, name)));
  return object;
}
