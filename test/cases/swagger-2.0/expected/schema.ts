// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/animals": {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the caller */
                "X-Trace"?: components["parameters"]["Trace"];
            };
            path?: never;
            cookie?: never;
        };
        get: operations["listAnimals"];
        put?: never;
        post: operations["addAnimal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animals/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get: operations["getPhoto"];
        put: operations["setPhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["login"];
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
        Animal: {
            /** Format: uuid */
            readonly id?: string;
            /** @enum {string} */
            kind: "Animal" | "Cat" | "Dog";
            name: string;
            /** @description Where she is known */
            mother?: components["schemas"]["Animal"] | null;
        };
        Cat: components["schemas"]["Animal"] & {
            lives?: number | null;
        } & {
            kind: "Cat";
        };
        Dog: components["schemas"]["Animal"] & {
            trained: boolean;
        } & {
            kind: "Dog";
        };
        Problem: {
            title?: string;
            details?: {
                [key: string]: string;
            };
        };
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Of the caller */
        Trace: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAnimals: {
        parameters: {
            query?: {
                ids?: number[];
                kinds?: ("cat" | "dog")[];
                names?: string[];
                rows?: string;
                limit?: number;
            };
            header?: {
                /** @description Of the caller */
                "X-Trace"?: components["parameters"]["Trace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The animals */
            200: {
                headers: {
                    "X-Pages"?: number[];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "kind": "Cat",
                     *         "name": "Tom"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Animal"][];
                    "application/problem+json": components["schemas"]["Animal"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addAnimal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of the caller */
                "X-Trace"?: components["parameters"]["Trace"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Any of them */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Animal"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Animal"];
                    "application/problem+json": components["schemas"]["Animal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description What went wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: string;
                    /** @description In order */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Stored */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    user: string;
                    /** @default false */
                    remember?: boolean;
                };
            };
        };
        responses: {
            /** @description Welcome */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
