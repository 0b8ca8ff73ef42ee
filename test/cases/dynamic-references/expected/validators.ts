// @generated from openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import type * as t from "./types.ts";

/** `spec.yaml#/components/schemas/Page` */
export function isPage(value: unknown): value is t.Page {
  if (!check.isObjectLike(value)) return false;
  const items = value["items"];
  if (!check.isArray(items)) return false;
  const next = value["next"];
  if (next !== undefined && !isCursor(next)) return false;
  return true;
}

function checkPage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Page";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const items = value["items"];
  if (items === undefined) {
    fault.missing(issues, check.below(path, "items"), at + "/required");
  } else if (!check.isArray(items)) {
    fault.wrongType(issues, check.below(path, "items"), at + "/properties/items/type", "array", items);
  }
  const next = value["next"];
  if (next !== undefined) {
    if (!isCursor(next)) fault.inside(checkCursor, next, check.below(path, "next"), issues);
  }
}

/** Standard Schema of `Page`. */
export const Page = /* @__PURE__ */ check.schema(isPage, checkPage);

/** The value, typed as `Page`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePage(value: unknown): t.Page {
  return check.parse(Page, "Page", value);
}

/** `spec.yaml#/components/schemas/Page` */
export function isBookPage(value: unknown): value is t.BookPage {
  if (!check.isObjectLike(value)) return false;
  const items = value["items"];
  if (!check.isArray(items)) return false;
  for (let i = 0; i < items.length; i++) {
    if (!isBook(items[i])) return false;
  }
  const next = value["next"];
  if (next !== undefined && !isCursor(next)) return false;
  return true;
}

function checkBookPage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Page";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const items = value["items"];
  if (items === undefined) {
    fault.missing(issues, check.below(path, "items"), at + "/required");
  } else if (!check.isArray(items)) {
    fault.wrongType(issues, check.below(path, "items"), at + "/properties/items/type", "array", items);
  } else {
    for (let i = 0; i < items.length; i++) {
      if (!isBook(items[i])) fault.inside(checkBook, items[i], [...path, "items", i], issues);
    }
  }
  const next = value["next"];
  if (next !== undefined) {
    if (!isCursor(next)) fault.inside(checkCursor, next, check.below(path, "next"), issues);
  }
}

/** Standard Schema of `BookPage`. */
export const BookPage = /* @__PURE__ */ check.schema(isBookPage, checkBookPage);

/** The value, typed as `BookPage`; throws a `ValidationError` with all its issues when it does not match. */
export function parseBookPage(value: unknown): t.BookPage {
  return check.parse(BookPage, "BookPage", value);
}

/** `spec.yaml#/components/schemas/ReaderPage` */
export function isReaderPage(value: unknown): value is t.ReaderPage {
  return isPageInReaderPage(value);
}

function checkReaderPage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  checkPageInReaderPage(value, path, issues);
}

/** Standard Schema of `ReaderPage`. */
export const ReaderPage = /* @__PURE__ */ check.schema(isReaderPage, checkReaderPage);

/** The value, typed as `ReaderPage`; throws a `ValidationError` with all its issues when it does not match. */
export function parseReaderPage(value: unknown): t.ReaderPage {
  return check.parse(ReaderPage, "ReaderPage", value);
}

/** `spec.yaml#/components/schemas/Shelf` */
export function isShelf(value: unknown): value is t.Shelf {
  return check.isBounded(isShelf_, value);
}

function isShelf_(value: unknown): value is t.Shelf {
  if (!check.isObjectLike(value)) return false;
  if (!isLabel(value["label"])) return false;
  const parts = value["parts"];
  if (parts !== undefined) {
    if (!check.isArray(parts)) return false;
    for (let i = 0; i < parts.length; i++) {
      if (!isShelf_(parts[i])) return false;
    }
  }
  return true;
}

function checkShelf(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "spec.yaml#/components/schemas/Shelf";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const label = value["label"];
  if (label === undefined) fault.missing(issues, check.below(path, "label"), at + "/required");
  else if (!isLabel(label)) fault.inside(checkLabel, label, check.below(path, "label"), issues);
  const parts = value["parts"];
  if (parts !== undefined) {
    if (!check.isArray(parts)) {
      fault.wrongType(issues, check.below(path, "parts"), at + "/properties/parts/type", "array", parts);
    } else {
      for (let i = 0; i < parts.length; i++) {
        checkShelf(parts[i], [...path, "parts", i], issues);
      }
    }
  }
}

/** Standard Schema of `Shelf`. */
export const Shelf = /* @__PURE__ */ check.schema(isShelf, checkShelf);

/** The value, typed as `Shelf`; throws a `ValidationError` with all its issues when it does not match. */
export function parseShelf(value: unknown): t.Shelf {
  return check.parse(Shelf, "Shelf", value);
}

/** `spec.yaml#/components/schemas/StrictShelf` */
export function isStrictShelf(value: unknown): value is t.StrictShelf {
  return check.isBounded(isStrictShelf_, value);
}

function isStrictShelf_(value: unknown): value is t.StrictShelf {
  if (!check.isObject(value)) return false;
  if (!isShelfInStrictShelf_(value)) return false;
  for (const key in value) {
    if (key !== "label" && key !== "parts" && check.hasOwn(value, key)) return false;
  }
  return true;
}

function checkStrictShelf(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "spec.yaml#/components/schemas/StrictShelf";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at, "object", value);
  checkShelfInStrictShelf(value, path, issues);
  check.eachMember(value, (key) => {
    if (key !== "label" && key !== "parts") {
      fault.unevaluatedMember(issues, check.below(path, key), at + "/unevaluatedProperties");
    }
  });
}

/** Standard Schema of `StrictShelf`. */
export const StrictShelf = /* @__PURE__ */ check.schema(isStrictShelf, checkStrictShelf);

/** The value, typed as `StrictShelf`; throws a `ValidationError` with all its issues when it does not match. */
export function parseStrictShelf(value: unknown): t.StrictShelf {
  return check.parse(StrictShelf, "StrictShelf", value);
}

/** `spec.yaml#/components/schemas/Book` */
export function isBook(value: unknown): value is t.Book {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["title"] !== "string") return false;
  return true;
}

function checkBook(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Book";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const title = value["title"];
  if (title === undefined) {
    fault.missing(issues, check.below(path, "title"), at + "/required");
  } else if (typeof title !== "string") {
    fault.wrongType(issues, check.below(path, "title"), at + "/properties/title/type", "string", title);
  }
}

/** Standard Schema of `Book`. */
export const Book = /* @__PURE__ */ check.schema(isBook, checkBook);

/** The value, typed as `Book`; throws a `ValidationError` with all its issues when it does not match. */
export function parseBook(value: unknown): t.Book {
  return check.parse(Book, "Book", value);
}

/** `spec.yaml#/components/schemas/Reader` */
export function isReader(value: unknown): value is t.Reader {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["name"] !== "string") return false;
  return true;
}

function checkReader(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Reader";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const name = value["name"];
  if (name === undefined) {
    fault.missing(issues, check.below(path, "name"), at + "/required");
  } else if (typeof name !== "string") {
    fault.wrongType(issues, check.below(path, "name"), at + "/properties/name/type", "string", name);
  }
}

/** Standard Schema of `Reader`. */
export const Reader = /* @__PURE__ */ check.schema(isReader, checkReader);

/** The value, typed as `Reader`; throws a `ValidationError` with all its issues when it does not match. */
export function parseReader(value: unknown): t.Reader {
  return check.parse(Reader, "Reader", value);
}

/** `spec.yaml#/components/schemas/Cursor` */
export function isCursor(value: unknown): value is t.Cursor {
  if (typeof value !== "string") return false;
  if (check.shorterThan(value, 8)) return false;
  return true;
}

function checkCursor(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Cursor";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (check.shorterThan(value, 8)) fault.tooShort(issues, path, at + "/minLength", 8, value);
}

/** Standard Schema of `Cursor`. */
export const Cursor = /* @__PURE__ */ check.schema(isCursor, checkCursor);

/** The value, typed as `Cursor`; throws a `ValidationError` with all its issues when it does not match. */
export function parseCursor(value: unknown): t.Cursor {
  return check.parse(Cursor, "Cursor", value);
}

/** `spec.yaml#/components/schemas/Page/$defs/anything` */
export function isAnything(_value: unknown): _value is t.Anything {
  return true;
}

function checkAnything(_value: unknown, _path: check.Path, _issues: check.Issue[]): void {
}

/** Standard Schema of `Anything`. */
export const Anything = /* @__PURE__ */ check.schema(isAnything, checkAnything);

/** The value, typed as `Anything`; throws a `ValidationError` with all its issues when it does not match. */
export function parseAnything(value: unknown): t.Anything {
  return check.parse(Anything, "Anything", value);
}

/** `spec.yaml#/components/schemas/Page` */
export function isPageInReaderPage(value: unknown): value is t.PageInReaderPage {
  if (!check.isObjectLike(value)) return false;
  const items = value["items"];
  if (!check.isArray(items)) return false;
  for (let i = 0; i < items.length; i++) {
    if (!isReader(items[i])) return false;
  }
  const next = value["next"];
  if (next !== undefined && !isCursor(next)) return false;
  return true;
}

function checkPageInReaderPage(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Page";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const items = value["items"];
  if (items === undefined) {
    fault.missing(issues, check.below(path, "items"), at + "/required");
  } else if (!check.isArray(items)) {
    fault.wrongType(issues, check.below(path, "items"), at + "/properties/items/type", "array", items);
  } else {
    for (let i = 0; i < items.length; i++) {
      if (!isReader(items[i])) fault.inside(checkReader, items[i], [...path, "items", i], issues);
    }
  }
  const next = value["next"];
  if (next !== undefined) {
    if (!isCursor(next)) fault.inside(checkCursor, next, check.below(path, "next"), issues);
  }
}

/** Standard Schema of `PageInReaderPage`. */
export const PageInReaderPage = /* @__PURE__ */ check.schema(isPageInReaderPage, checkPageInReaderPage);

/** The value, typed as `PageInReaderPage`; throws a `ValidationError` with all its issues when it does not match. */
export function parsePageInReaderPage(value: unknown): t.PageInReaderPage {
  return check.parse(PageInReaderPage, "PageInReaderPage", value);
}

/** `spec.yaml#/components/schemas/Shelf/$defs/label` */
export function isLabel(value: unknown): value is t.Label {
  if (typeof value !== "string") return false;
  if (value.length === 0) return false;
  return true;
}

function checkLabel(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Shelf/$defs/label";
  if (typeof value !== "string") {
    return fault.wrongType(issues, path, at + "/type", "string", value);
  }
  if (value.length === 0) fault.tooShort(issues, path, at + "/minLength", 1, value);
}

/** Standard Schema of `Label`. */
export const Label = /* @__PURE__ */ check.schema(isLabel, checkLabel);

/** The value, typed as `Label`; throws a `ValidationError` with all its issues when it does not match. */
export function parseLabel(value: unknown): t.Label {
  return check.parse(Label, "Label", value);
}

/** `spec.yaml#/components/schemas/Shelf` */
export function isShelfInStrictShelf(value: unknown): value is t.ShelfInStrictShelf {
  return check.isBounded(isShelfInStrictShelf_, value);
}

function isShelfInStrictShelf_(value: unknown): value is t.ShelfInStrictShelf {
  if (!check.isObjectLike(value)) return false;
  if (!isLabel(value["label"])) return false;
  const parts = value["parts"];
  if (parts !== undefined) {
    if (!check.isArray(parts)) return false;
    for (let i = 0; i < parts.length; i++) {
      if (!isStrictShelf_(parts[i])) return false;
    }
  }
  return true;
}

function checkShelfInStrictShelf(value: unknown, path: check.Path, issues: check.Issue[]): void {
  if (path.length > 1000) return fault.tooDeep(issues, path);
  const at = "spec.yaml#/components/schemas/Shelf";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const label = value["label"];
  if (label === undefined) fault.missing(issues, check.below(path, "label"), at + "/required");
  else if (!isLabel(label)) fault.inside(checkLabel, label, check.below(path, "label"), issues);
  const parts = value["parts"];
  if (parts !== undefined) {
    if (!check.isArray(parts)) {
      fault.wrongType(issues, check.below(path, "parts"), at + "/properties/parts/type", "array", parts);
    } else {
      for (let i = 0; i < parts.length; i++) {
        checkStrictShelf(parts[i], [...path, "parts", i], issues);
      }
    }
  }
}

/** Standard Schema of `ShelfInStrictShelf`. */
export const ShelfInStrictShelf = /* @__PURE__ */ check.schema(isShelfInStrictShelf, checkShelfInStrictShelf);

/** The value, typed as `ShelfInStrictShelf`; throws a `ValidationError` with all its issues when it does not match. */
export function parseShelfInStrictShelf(value: unknown): t.ShelfInStrictShelf {
  return check.parse(ShelfInStrictShelf, "ShelfInStrictShelf", value);
}

/**
 * `GET /books`
 *
 * `spec.yaml#/paths/~1books/get`
 */
export const listBooksRequest = {};

export const listBooksResponses = {
  200: { "application/json": BookPage },
};

/**
 * `GET /readers`
 *
 * `spec.yaml#/paths/~1readers/get`
 */
export const listReadersRequest = {};

export const listReadersResponses = {
  200: { "application/json": ReaderPage },
};

/**
 * `POST /readers`
 *
 * `spec.yaml#/paths/~1readers/post`
 */
export const addReaderRequest = {
  body: { "application/json": Reader },
};

export const addReaderResponses = {
  204: {},
};

/**
 * `PUT /shelves`
 *
 * `spec.yaml#/paths/~1shelves/put`
 */
export const putShelfRequest = {
  body: { "application/json": Shelf },
};

export const putShelfResponses = {
  200: { "application/json": StrictShelf },
};
