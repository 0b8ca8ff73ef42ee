// @generated from specs/chocolates/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/v0/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users, whole or page by page
         * @description Without page parameters all users come at once, in no particular order, and their chocolates come along as
         *     `included`. A page has its users in the order of their ids, and no `included`.
         *
         *     There are two ways to ask for a page: by number, with `page[number]` and `page[size]`, or by position, with
         *     `page[offset]` and `page[limit]`. Either pair counts only when both of its parameters are there and none of
         *     the other pair. Anything else gives the whole list, without links.
         *
         *     `links` tells where to go from a page. `first` and `prev` are absent on the first page, `next` and `last`
         *     on the last one. A list that fits on one page has no links at all. The URLs keep the other query parameters
         *     and order all of them by name; brackets are not percent-encoded.
         *
         *     A page number behind the last page is refused, but the first page exists even when there are no users. An
         *     offset behind the last user gives an empty page.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Everything but the `type` may be left out: the name is then empty, and there are no sweets. The chocolates
         *     are named by id and are not looked up, so it is possible to like one that does not exist (yet). Reading such
         *     a user fails with 500 until it does.
         *
         *     The answer shows the identifiers of the chocolates, but it has no `included`.
         */
        post: operations["createUser"];
        delete?: never;
        /**
         * Ask what can be done with users
         * @description The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
         */
        options: operations["optionsUsers"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Read a user and the chocolates that they like
         * @description Each liked chocolate is in `included` once. A user who likes none has no `included`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description The chocolates stay.
         */
        delete: operations["deleteUser"];
        /**
         * Ask what can be done with a user
         * @description The answer is the same for every id, whether or not there is such a user.
         */
        options: operations["optionsUser"];
        head?: never;
        /**
         * Change a user
         * @description Attributes and relationships that are present are set, the others stay. A `sweets` that is present replaces
         *     all identifiers. There is no body in the answer.
         *
         *     Checked in this order: the user exists (404), the document is acceptable (406), its `id` is the one in the
         *     path (409). A document without an id counts as one with another id.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v0/users/{id}/sweets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the chocolates that a user likes
         * @description The chocolates themselves, in the order in which the user has them. This list comes whole: page parameters are ignored.
         */
        get: operations["listUserSweets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/users/{id}/relationships/sweets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Read which chocolates a user likes
         * @description Only the identifiers, so that it works for chocolates that do not exist, too.
         */
        get: operations["getUserSweetsRelationship"];
        put?: never;
        /**
         * Add chocolates that a user likes
         * @description They are put behind the ones that are there. One that is there already is added once more.
         */
        post: operations["addUserSweets"];
        /**
         * Remove chocolates that a user likes
         * @description The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have are passed over.
         */
        delete: operations["removeUserSweets"];
        options?: never;
        head?: never;
        /**
         * Replace the chocolates that a user likes
         * @description Afterwards the user likes exactly the ones in `data`. They are not looked up.
         */
        patch: operations["replaceUserSweets"];
        trace?: never;
    };
    "/v0/chocolates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chocolates
         * @description All of them at once, ordered by id as text, so "10" comes before "2". There are no pages here, and page
         *     parameters are ignored.
         */
        get: operations["listChocolates"];
        put?: never;
        /**
         * Create a chocolate
         * @description Everything but the `type` may be left out; what is missing is empty.
         */
        post: operations["createChocolate"];
        delete?: never;
        /**
         * Ask what can be done with chocolates
         * @description The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no PATCH.
         */
        options: operations["optionsChocolates"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/chocolates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["ChocolateId"];
            };
            cookie?: never;
        };
        /** Read a chocolate */
        get: operations["getChocolate"];
        put?: never;
        post?: never;
        /**
         * Delete a chocolate
         * @description Users who like it keep its identifier, and reading them fails with 500 until it is taken from their sweets. Unlike `deleteUser`, this answers with a body.
         */
        delete: operations["deleteChocolate"];
        /**
         * Ask what can be done with a chocolate
         * @description The answer is the same for every id, whether or not there is such a chocolate.
         */
        options: operations["optionsChocolate"];
        head?: never;
        /**
         * Change a chocolate
         * @description Attributes that are present are set, the others stay. There is no body in the answer.
         *
         *     Checked in this order: the chocolate exists (404), the document is acceptable (406), its `id` is the one in
         *     the path (409). A document without an id counts as one with another id.
         */
        patch: operations["updateChocolate"];
        trace?: never;
    };
    "/hello-world": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say hello
         * @description Plain text, and always the same.
         */
        get: operations["helloWorld"];
        put?: never;
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
        /** @description What all documents have in common. Each refinement says what its `data` and `included` hold. */
        Document: {
            links?: components["schemas"]["Links"];
            /** @description One resource, a list of resources, or null. */
            data: unknown;
            /** @description A list of resources that `data` refers to, each once. Absent when there are none. */
            included?: unknown;
            meta?: components["schemas"]["Meta"];
        };
        /** @description One thing with a type and an id. Each refinement says what its attributes are. */
        Resource: {
            /** @description The name of the resource, as in the path. */
            type: string;
            /** @description Unique among the resources of its type. */
            id: string;
            /** @description An object with the values of the resource. */
            attributes: unknown;
            /** @description An object with a relationship for each name. Absent when the type has no relationships. */
            relationships?: unknown;
            links?: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
        };
        /** @description How a resource refers to others. Each refinement says what its `data` holds. */
        Relationship: {
            links?: components["schemas"]["Links"];
            /** @description One identifier or null, or a list of identifiers. */
            data?: unknown;
            meta?: components["schemas"]["Meta"];
        };
        /** @description Names a resource without showing it. */
        Identifier: {
            type: string;
            id: string;
        };
        /** @description Links by name. */
        Links: {
            [key: string]: components["schemas"]["Link"];
        };
        /** @description A URL, alone or with something to say about it. Null is a link that leads nowhere. */
        Link: components["schemas"]["Url"] | components["schemas"]["LinkObject"] | null;
        /** @description A URL with something to say about it. */
        LinkObject: {
            href: components["schemas"]["Url"];
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description An absolute URL. The brackets of parameter names are not percent-encoded, so a strict parser may refuse it.
         * @example http://localhost:31415/v0/users?page[number]=2&page[size]=1
         */
        Url: string;
        /** @description Anything that is worth saying beside the data. */
        Meta: {
            [key: string]: unknown;
        };
        /** @description Who answers. The same in every success document. */
        ServiceMeta: components["schemas"]["Meta"] & {
            /** @example The chocolates service */
            author: string;
            /**
             * @description The license of the data.
             * @example CC0-1.0
             */
            license: string;
            /**
             * Format: uri
             * @example https://creativecommons.org/publicdomain/zero/1.0/
             */
            "license-url": string;
        };
        /** @description The way from one page to others. Without pages, and where there is nowhere to go, they are absent. */
        PageLinks: components["schemas"]["Links"] & {
            first?: components["schemas"]["Url"];
            last?: components["schemas"]["Url"];
            next?: components["schemas"]["Url"];
            prev?: components["schemas"]["Url"];
        };
        /** @description Where a relationship can be followed. Both links are always there. */
        RelationshipLinks: components["schemas"]["Links"] & {
            /** @description Where the related resources are. */
            related: components["schemas"]["Url"];
            /** @description Where the relationship itself is, to read and to change it. */
            self: components["schemas"]["Url"];
        };
        /** @description What is known about a user beside the chocolates. */
        UserAttributes: {
            /**
             * @description The name; empty when it was never set. Two users may share one.
             * @example maya
             */
            "user-name": string;
        };
        /** @description A user as the service answers it, under the number that it gave it. */
        UserResource: components["schemas"]["Resource"] & {
            /** @constant */
            type: "users";
            /** @example 1 */
            id: string;
            attributes: components["schemas"]["UserAttributes"];
            relationships: components["schemas"]["UserRelationships"];
        };
        /** @description A user refers to nothing but chocolates. */
        UserRelationships: {
            sweets: components["schemas"]["UserSweetsRelationship"];
        };
        /** @description The chocolates that a user likes. The same one may be there more than once. */
        UserSweetsRelationship: components["schemas"]["Relationship"] & {
            links: components["schemas"]["RelationshipLinks"];
            /** @description Never null; a user who likes none has an empty list. */
            data: components["schemas"]["ChocolateIdentifier"][];
        };
        /** @description The relationship by itself, as a document. */
        UserSweetsDocument: components["schemas"]["UserSweetsRelationship"] & {
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description One user. A user who is read comes with the chocolates, one who was just created does not. */
        UserDocument: components["schemas"]["Document"] & {
            data: components["schemas"]["UserResource"];
            included?: components["schemas"]["IncludedChocolates"];
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description All users with their chocolates, or one page of users with `links` to the others. */
        UserListDocument: components["schemas"]["Document"] & {
            links?: components["schemas"]["PageLinks"];
            /** @description Never null; no users are an empty list. */
            data: components["schemas"]["UserResource"][];
            included?: components["schemas"]["IncludedChocolates"];
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description The chocolates that the users in `data` like, each once. Absent when there are none. */
        IncludedChocolates: components["schemas"]["ChocolateResource"][];
        /** @description Both are there, unless `fields[chocolates]` asks for one only. */
        ChocolateAttributes: {
            /**
             * @description Empty when it was never set.
             * @example Sea Salt 70
             */
            name?: string;
            /**
             * @description What it tastes like, in the words of whoever tasted it. Empty when it was never set.
             * @example salty
             */
            taste?: string;
        };
        /** @description Chocolates have no relationships. */
        ChocolateResource: components["schemas"]["Resource"] & {
            /** @constant */
            type: "chocolates";
            /** @example 1 */
            id: string;
            attributes: components["schemas"]["ChocolateAttributes"];
        };
        /** @description Names a chocolate. It is not looked up. */
        ChocolateIdentifier: components["schemas"]["Identifier"] & {
            /** @constant */
            type: "chocolates";
            /** @example 1 */
            id: string;
        };
        /** @description One chocolate. Nothing comes along, because chocolates refer to nothing. */
        ChocolateDocument: components["schemas"]["Document"] & {
            data: components["schemas"]["ChocolateResource"];
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description All chocolates, or those that one user likes. This list never comes in pages. */
        ChocolateListDocument: components["schemas"]["Document"] & {
            /** @description Never null; no chocolates are an empty list. */
            data: components["schemas"]["ChocolateResource"][];
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description A success without data. */
        MetaDocument: {
            meta: components["schemas"]["ServiceMeta"];
        };
        /** @description The body of `createUser`. Other members than `data` are ignored. */
        UserCreateDocument: {
            data: components["schemas"]["NewUser"];
        };
        /** @description A user to be stored. Everything but the type may be left out. */
        NewUser: {
            /** @constant */
            type: "users";
            /** @description Accepted and not used. The service numbers its users itself. */
            id?: string;
            attributes?: components["schemas"]["UserAttributesToSet"];
            relationships?: components["schemas"]["UserRelationshipsToSet"];
        };
        /** @description The body of `updateUser`. Other members than `data` are ignored. */
        UserUpdateDocument: {
            data: components["schemas"]["ChangedUser"];
        };
        /** @description The user to change, and what shall change. What is left out stays as it is. */
        ChangedUser: {
            /** @constant */
            type: "users";
            /**
             * @description The id that is in the path, too.
             * @example 1
             */
            id: string;
            attributes?: components["schemas"]["UserAttributesToSet"];
            relationships?: components["schemas"]["UserRelationshipsToSet"];
        };
        /** @description Attributes of a new user or of a changed one. Unknown ones are ignored. */
        UserAttributesToSet: {
            /**
             * @description Null counts as absent.
             * @example maya
             */
            "user-name"?: string | null;
        };
        /** @description The chocolates that a user likes from now on, whatever they were before. */
        UserRelationshipsToSet: {
            sweets?: components["schemas"]["SweetsRelationshipRequest"];
        };
        /** @description Chocolates that a user shall have, get or lose, depending on the operation. */
        SweetsRelationshipRequest: {
            /** @description A list, also for a single chocolate, and empty for none. */
            data: components["schemas"]["ChocolateIdentifier"][];
        };
        /** @description The body of `createChocolate`. Other members than `data` are ignored. */
        ChocolateCreateDocument: {
            data: components["schemas"]["NewChocolate"];
        };
        /** @description A chocolate to be stored. Everything but the type may be left out. */
        NewChocolate: {
            /** @constant */
            type: "chocolates";
            /** @description Accepted and not used. The service numbers its chocolates itself. */
            id?: string;
            attributes?: components["schemas"]["ChocolateAttributesToSet"];
        };
        /** @description The body of `updateChocolate`. Other members than `data` are ignored. */
        ChocolateUpdateDocument: {
            data: components["schemas"]["ChangedChocolate"];
        };
        /** @description The chocolate to change, and what shall change about it. What is left out stays as it is. */
        ChangedChocolate: {
            /** @constant */
            type: "chocolates";
            /**
             * @description The id that is in the path, too.
             * @example 1
             */
            id: string;
            attributes?: components["schemas"]["ChocolateAttributesToSet"];
        };
        /** @description Attributes of a new chocolate or of a changed one. Unknown ones are ignored. */
        ChocolateAttributesToSet: {
            /**
             * @description Null counts as absent.
             * @example Sea Salt 70
             */
            name?: string | null;
            /**
             * @description Null counts as absent.
             * @example salty
             */
            taste?: string | null;
        };
        /** @description The body of a failure. Most have one error; unknown fields have one each. */
        ErrorDocument: {
            errors: components["schemas"]["Error"][];
        };
        /** @description One thing that went wrong. Members without a value are absent. */
        Error: {
            /** @description Identifies this occurrence of the problem. */
            id?: string;
            links?: components["schemas"]["ErrorLinks"];
            /**
             * @description The status of the answer as text, `404`. For unknown fields it is `Bad Request`.
             * @example 404
             */
            status?: string;
            /**
             * @description A name of the problem for programs. Unknown fields have `API2GO_INVALID_FIELD_QUERY_PARAM`.
             * @example API2GO_INVALID_FIELD_QUERY_PARAM
             */
            code?: string;
            /**
             * @description What went wrong, for people.
             * @example Chocolate for id 7 not found
             */
            title?: string;
            /** @description What to do about it. */
            detail?: string;
            source?: components["schemas"]["ErrorSource"];
            /** @description Anything else. */
            meta?: unknown;
        };
        /** @description Where a problem is explained, if it is explained anywhere. */
        ErrorLinks: {
            /** @description Where to read more about the problem. */
            about?: components["schemas"]["Url"];
        };
        /** @description What in the request the error is about. */
        ErrorSource: {
            /**
             * @description A JSON pointer into the request document.
             * @example /data/attributes/user-name
             */
            pointer?: string;
            /**
             * @description The name of a query parameter.
             * @example fields[users]
             */
            parameter?: string;
        };
    };
    responses: {
        /** @description What the resource can do. */
        CollectionOptions: {
            headers: {
                Allow: components["headers"]["AllowOnCollection"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What one such resource can do. */
        ItemOptions: {
            headers: {
                Allow: components["headers"]["AllowOnItem"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A field is unknown. There is one error for each. */
        UnknownFields: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description There is no user with this id. The title says it twice. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description There is no chocolate with this id. Servers before this contract answered 500. */
        ChocolateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is no document of a user. The title gives the reason, in the words of the parser where it is none of those below. */
        UserNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is no document of a chocolate. The title gives the reason, in the words of the parser where it is none of those below. */
        ChocolateNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The document has no id, or another one than the path. */
        IdMismatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is no list of identifiers. */
        MalformedSweets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The change could not be stored. Servers before this contract answer so to a malformed body too, with the same titles as for 400. */
        SweetsNotStored: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description A user likes a chocolate that does not exist. */
        DanglingChocolate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the user. Text that is no id of a user names nothing (404).
         * @example 1
         */
        UserId: string;
        /**
         * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
         * @example 1
         */
        ChocolateId: string;
        /**
         * @description The number of the page, from 1. Needs `page[size]` beside it.
         * @example 2
         */
        PageNumber: number;
        /**
         * @description How many users a page holds at most. Needs `page[number]` beside it.
         * @example 1
         */
        PageSize: number;
        /**
         * @description How many users to skip. Needs `page[limit]` beside it.
         * @example 0
         */
        PageOffset: number;
        /**
         * @description How many users a page holds at most. Needs `page[offset]` beside it.
         * @example 2
         */
        PageLimit: number;
        /**
         * @description The attributes that users shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
         * @example [
         *       "user-name"
         *     ]
         */
        UserFields: "user-name"[];
        /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
        ChocolateFields: ("name" | "taste")[];
        /**
         * @description What the links in the answer shall begin with, scheme and host. Without it they begin with
         *     `https://localhost:31415`. Slashes at its end are dropped.
         *
         *     The underscore is meant as it stands. Some proxies drop headers with underscores unless told otherwise.
         * @example http://localhost:31415
         */
        BaseUrl: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The methods, in this order and without spaces.
         * @example OPTIONS,GET,PATCH,POST
         */
        AllowOnCollection: "OPTIONS,GET,PATCH,POST";
        /**
         * @description The methods, in this order and without spaces.
         * @example OPTIONS,GET,PATCH,DELETE
         */
        AllowOnItem: "OPTIONS,GET,PATCH,DELETE";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. Needs `page[size]` beside it.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description How many users a page holds at most. Needs `page[number]` beside it.
                 * @example 1
                 */
                "page[size]"?: components["parameters"]["PageSize"];
                /**
                 * @description How many users to skip. Needs `page[limit]` beside it.
                 * @example 0
                 */
                "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many users a page holds at most. Needs `page[offset]` beside it.
                 * @example 2
                 */
                "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description The attributes that users shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
                 * @example [
                 *       "user-name"
                 *     ]
                 */
                "fields[users]"?: components["parameters"]["UserFields"];
                /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
                "fields[chocolates]"?: components["parameters"]["ChocolateFields"];
            };
            header?: {
                /**
                 * @description What the links in the answer shall begin with, scheme and host. Without it they begin with
                 *     `https://localhost:31415`. Slashes at its end are dropped.
                 *
                 *     The underscore is meant as it stands. Some proxies drop headers with underscores unless told otherwise.
                 * @example http://localhost:31415
                 */
                REQUEST_URI?: components["parameters"]["BaseUrl"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All users, or one page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["UserListDocument"];
                };
            };
            /** @description A field is unknown, or a page value is not a number or out of range. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            /** @description A user likes a chocolate that does not exist. Servers before this contract answer so to a page value that is not a number, too. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What the links in the answer shall begin with, scheme and host. Without it they begin with
                 *     `https://localhost:31415`. Slashes at its end are dropped.
                 *
                 *     The underscore is meant as it stands. Some proxies drop headers with underscores unless told otherwise.
                 * @example http://localhost:31415
                 */
                REQUEST_URI?: components["parameters"]["BaseUrl"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["UserCreateDocument"];
            };
        };
        responses: {
            /** @description The user was stored. */
            201: {
                headers: {
                    /**
                     * @description The path of the new user, never with scheme and host.
                     * @example /v0/users/1
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["UserDocument"];
                };
            };
            406: components["responses"]["UserNotAcceptable"];
        };
    };
    optionsUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["CollectionOptions"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description The attributes that users shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
                 * @example [
                 *       "user-name"
                 *     ]
                 */
                "fields[users]"?: components["parameters"]["UserFields"];
                /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
                "fields[chocolates]"?: components["parameters"]["ChocolateFields"];
            };
            header?: {
                /**
                 * @description What the links in the answer shall begin with, scheme and host. Without it they begin with
                 *     `https://localhost:31415`. Slashes at its end are dropped.
                 *
                 *     The underscore is meant as it stands. Some proxies drop headers with underscores unless told otherwise.
                 * @example http://localhost:31415
                 */
                REQUEST_URI?: components["parameters"]["BaseUrl"];
            };
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["UserDocument"];
                };
            };
            /** @description A field is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["DanglingChocolate"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no user with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            /** @description The user could not be deleted. Servers before this contract answer so when there is no user with this id, for example because it was deleted before. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
        };
    };
    optionsUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ItemOptions"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["UserUpdateDocument"];
            };
        };
        responses: {
            /** @description The user was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["UserNotAcceptable"];
            409: components["responses"]["IdMismatch"];
        };
    };
    listUserSweets: {
        parameters: {
            query?: {
                /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
                "fields[chocolates]"?: components["parameters"]["ChocolateFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chocolates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ChocolateListDocument"];
                };
            };
            400: components["responses"]["UnknownFields"];
            /** @description There is no user with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            500: components["responses"]["DanglingChocolate"];
        };
    };
    getUserSweetsRelationship: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What the links in the answer shall begin with, scheme and host. Without it they begin with
                 *     `https://localhost:31415`. Slashes at its end are dropped.
                 *
                 *     The underscore is meant as it stands. Some proxies drop headers with underscores unless told otherwise.
                 * @example http://localhost:31415
                 */
                REQUEST_URI?: components["parameters"]["BaseUrl"];
            };
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers, with the links of the relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["UserSweetsDocument"];
                };
            };
            404: components["responses"]["UserNotFound"];
        };
    };
    addUserSweets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["SweetsRelationshipRequest"];
            };
        };
        responses: {
            /** @description The chocolates were added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedSweets"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["SweetsNotStored"];
        };
    };
    removeUserSweets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["SweetsRelationshipRequest"];
            };
        };
        responses: {
            /** @description The user does not like these any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedSweets"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["SweetsNotStored"];
        };
    };
    replaceUserSweets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user. Text that is no id of a user names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["SweetsRelationshipRequest"];
            };
        };
        responses: {
            /** @description The relationship was replaced. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is no list of identifiers. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["SweetsNotStored"];
        };
    };
    listChocolates: {
        parameters: {
            query?: {
                /**
                 * @description The id of a user; only the chocolates that they like are listed. An unknown user likes none. To learn whether the user exists, ask `listUserSweets`.
                 * @example 1
                 */
                usersID?: string;
                /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
                "fields[chocolates]"?: components["parameters"]["ChocolateFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chocolates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ChocolateListDocument"];
                };
            };
            400: components["responses"]["UnknownFields"];
        };
    };
    createChocolate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["ChocolateCreateDocument"];
            };
        };
        responses: {
            /** @description The chocolate was stored. */
            201: {
                headers: {
                    /**
                     * @description The path of the new chocolate, never with scheme and host.
                     * @example /v0/chocolates/1
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ChocolateDocument"];
                };
            };
            406: components["responses"]["ChocolateNotAcceptable"];
        };
    };
    optionsChocolates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["CollectionOptions"];
        };
    };
    getChocolate: {
        parameters: {
            query?: {
                /** @description The attributes that chocolates shall have in the answer, separated by commas, wherever they stand in it. Without it they have all. */
                "fields[chocolates]"?: components["parameters"]["ChocolateFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["ChocolateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chocolate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ChocolateDocument"];
                };
            };
            400: components["responses"]["UnknownFields"];
            404: components["responses"]["ChocolateNotFound"];
        };
    };
    deleteChocolate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["ChocolateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chocolate is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["MetaDocument"];
                };
            };
            404: components["responses"]["ChocolateNotFound"];
        };
    };
    optionsChocolate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["ChocolateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ItemOptions"];
        };
    };
    updateChocolate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the chocolate. Text that is no id of a chocolate names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["ChocolateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["ChocolateUpdateDocument"];
            };
        };
        responses: {
            /** @description The chocolate was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["ChocolateNotFound"];
            406: components["responses"]["ChocolateNotAcceptable"];
            409: components["responses"]["IdMismatch"];
        };
    };
    helloWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The greeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": "Hello World!";
                };
            };
        };
    };
}
