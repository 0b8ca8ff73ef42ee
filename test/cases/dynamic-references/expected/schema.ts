// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReaders"];
        put?: never;
        post: operations["addReader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shelves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putShelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Page: {
            items: components["schemas"]["anything"][];
            next?: components["schemas"]["Cursor"];
        };
        BookPage: components["schemas"]["Page_in_BookPage"];
        /** @description Readers in the order in which they came. */
        ReaderPage: components["schemas"]["Page_in_ReaderPage"];
        Shelf: {
            label: components["schemas"]["label"];
            parts?: components["schemas"]["Shelf"][];
        };
        StrictShelf: components["schemas"]["Shelf_in_StrictShelf"];
        Book: {
            title: string;
        };
        Reader: {
            name: string;
        };
        Cursor: string;
        anything: unknown;
        Page_in_BookPage: {
            items: components["schemas"]["book"][];
            next?: components["schemas"]["Cursor"];
        };
        Page_in_ReaderPage: {
            items: components["schemas"]["reader"][];
            next?: components["schemas"]["Cursor"];
        };
        label: string;
        Shelf_in_StrictShelf: {
            label: components["schemas"]["label"];
            parts?: components["schemas"]["StrictShelf"][];
        };
        book: components["schemas"]["Book"];
        reader: components["schemas"]["Reader"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of books. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookPage"];
                };
            };
        };
    };
    listReaders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of readers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderPage"];
                };
            };
        };
    };
    addReader: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reader"];
            };
        };
        responses: {
            /** @description Added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putShelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Shelf"];
            };
        };
        responses: {
            /** @description The shelf, with nothing in it that is unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrictShelf"];
                };
            };
        };
    };
}
