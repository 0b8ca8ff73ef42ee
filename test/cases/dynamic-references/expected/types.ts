// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `spec.yaml#/components/schemas/Page` */
export interface Page {
  items: Anything[];
  next?: Cursor;
}

/** `spec.yaml#/components/schemas/Page` */
export interface BookPage {
  items: Book[];
  next?: Cursor;
}

/**
 * Readers in the order in which they came.
 *
 * `spec.yaml#/components/schemas/ReaderPage`
 */
export type ReaderPage = PageInReaderPage;

/** `spec.yaml#/components/schemas/Shelf` */
export interface Shelf {
  label: Label;
  parts?: Shelf[];
}

/** `spec.yaml#/components/schemas/StrictShelf` */
export type StrictShelf = ShelfInStrictShelf;

/** `spec.yaml#/components/schemas/Book` */
export interface Book {
  title: string;
}

/** `spec.yaml#/components/schemas/Reader` */
export interface Reader {
  name: string;
}

/** `spec.yaml#/components/schemas/Cursor` */
export type Cursor = string;

/** `spec.yaml#/components/schemas/Page/$defs/anything` */
export type Anything = unknown;

/** `spec.yaml#/components/schemas/Page` */
export interface PageInReaderPage {
  items: Reader[];
  next?: Cursor;
}

/** `spec.yaml#/components/schemas/Shelf/$defs/label` */
export type Label = string;

/** `spec.yaml#/components/schemas/Shelf` */
export interface ShelfInStrictShelf {
  label: Label;
  parts?: StrictShelf[];
}

/** Input of `listBooks`: `GET /books` */
export type ListBooksInput = { [key: string]: never };

/** Output of `listBooks`. */
export type ListBooksOutput = BookPage;

/** Errors of `listBooks` by status. */
export type ListBooksError = never;

/** Input of `listReaders`: `GET /readers` */
export type ListReadersInput = { [key: string]: never };

/** Output of `listReaders`. */
export type ListReadersOutput = ReaderPage;

/** Errors of `listReaders` by status. */
export type ListReadersError = never;

/** Input of `addReader`: `POST /readers` */
export interface AddReaderInput {
  body: Reader;
}

/** Output of `addReader`. */
export type AddReaderOutput = undefined;

/** Errors of `addReader` by status. */
export type AddReaderError = never;

/** Input of `putShelf`: `PUT /shelves` */
export interface PutShelfInput {
  body: Shelf;
}

/** Output of `putShelf`. */
export type PutShelfOutput = StrictShelf;

/** Errors of `putShelf` by status. */
export type PutShelfError = never;
