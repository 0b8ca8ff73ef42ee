// @generated from specs/blog/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts with their comments, whole or page by page
         * @description Ordered by id. The comments of the listed posts come along as `included`, on a page those of its posts alone;
         *     one that belongs to two posts is there once.
         *
         *     Without page parameters all posts come at once. The section *Pages* of this contract tells how to ask for a
         *     page, and where its links lead.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a post
         * @description Everything but the `type` may be left out: the title is then empty, and there are no comments. Comments are
         *     named by id and are not looked up.
         *
         *     The answer shows the identifiers of the comments, but it has no `included`.
         */
        post: operations["createPost"];
        delete?: never;
        /**
         * Ask what can be done with posts
         * @description The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
         */
        options: operations["optionsPosts"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * Read a post with its comments
         * @description A post that has no comments has no `included`. With `include=` no post has one.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Its comments stay, and can be connected with another post.
         */
        delete: operations["deletePost"];
        /**
         * Ask what can be done with a post
         * @description The answer is the same for every id, whether or not there is such a post.
         */
        options: operations["optionsPost"];
        head?: never;
        /**
         * Change a post
         * @description Attributes and relationships that are present are set, the others stay. A `comments` that is present replaces
         *     all identifiers. The answer is the post as `getPost` gives it, with its comments.
         *
         *     Checked in this order: the post exists (404), the document is acceptable (406), its `id` is the one in the
         *     path (409). A document without an id counts as one with another id.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/v1/posts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * List the comments of a post, whole or page by page
         * @description The comments themselves, in the order in which the post has them.
         *
         *     Without page parameters they come all at once. The section *Pages* of this contract tells how to ask for a
         *     page, and where its links lead.
         */
        get: operations["listPostComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/relationships/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        /**
         * Read which comments a post has
         * @description Only the identifiers, also those of comments that do not exist.
         */
        get: operations["getPostCommentsRelationship"];
        put?: never;
        /**
         * Add comments to a post
         * @description They are put behind the ones that are there. One that is there already stays where it is.
         */
        post: operations["addPostComments"];
        /**
         * Take comments from a post
         * @description The identifiers are sent as a body, which is unusual for DELETE. Those that the post does not have are passed over. The comments themselves stay.
         */
        delete: operations["removePostComments"];
        options?: never;
        head?: never;
        /**
         * Replace the comments of a post
         * @description Afterwards the post has exactly the ones in `data`, in that order.
         */
        patch: operations["replacePostComments"];
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments, whole or page by page
         * @description All of them, ordered by id, or those of one post.
         *
         *     Without page parameters they come all at once. The section *Pages* of this contract tells how to ask for a
         *     page, and where its links lead. Together with `postsID`, the pages are those of that post's comments.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Create a comment
         * @description Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
         */
        post: operations["createComment"];
        delete?: never;
        /**
         * Ask what can be done with comments
         * @description The list names PATCH too, because comments can be changed, although `/v1/comments` itself has no PATCH.
         */
        options: operations["optionsComments"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment. Text that is no id of a comment names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        /** Read a comment */
        get: operations["getComment"];
        put?: never;
        post?: never;
        /**
         * Delete a comment
         * @description A post that has it keeps its identifier, but does not include it any more.
         */
        delete: operations["deleteComment"];
        /**
         * Ask what can be done with a comment
         * @description The answer is the same for every id, whether or not there is such a comment.
         */
        options: operations["optionsComment"];
        head?: never;
        /**
         * Change a comment
         * @description The answer is the comment as `getComment` gives it.
         *
         *     Checked in this order: the comment exists (404), the document is acceptable (406), its `id` is the one in the
         *     path (409). A document without an id counts as one with another id.
         */
        patch: operations["updateComment"];
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
         * @description A path from the root of this server, or an absolute URL. The brackets of parameter names are not percent-encoded, so a strict parser may refuse it.
         * @example /v1/posts/1/comments
         * @example /v1/posts?page[number]=2&page[size]=1
         */
        Url: string;
        /** @description Anything that is worth saying beside the data. This service says nothing there at present. */
        Meta: {
            [key: string]: unknown;
        };
        /** @description What a post says by itself. Its comments are resources of their own. */
        PostAttributes: {
            /**
             * @description Empty when it was never set.
             * @example Rain in May
             */
            title: string;
        };
        /** @description A post as the service answers it, under the number that it gave it. */
        PostResource: components["schemas"]["Resource"] & {
            /** @constant */
            type: "posts";
            /** @example 1 */
            id: string;
            attributes: components["schemas"]["PostAttributes"];
            relationships: components["schemas"]["PostRelationships"];
        };
        /** @description A post refers to nothing but its comments. */
        PostRelationships: {
            comments: components["schemas"]["PostCommentsRelationship"];
        };
        /** @description The comments of a post. By itself it is a document, too. */
        PostCommentsRelationship: components["schemas"]["Relationship"] & {
            links: components["schemas"]["RelationshipLinks"];
            /** @description Never null; a post without comments has an empty list. */
            data: components["schemas"]["CommentIdentifier"][];
        };
        /** @description Where a relationship can be followed. Both links are always there. */
        RelationshipLinks: components["schemas"]["Links"] & {
            /** @description Where the related resources are. */
            related: components["schemas"]["Url"];
            /** @description Where the relationship itself is, to read and to change it. */
            self: components["schemas"]["Url"];
        };
        /** @description The way from one page to others. Without pages, and where there is nowhere to go, they are absent. */
        PageLinks: components["schemas"]["Links"] & {
            first?: components["schemas"]["Url"];
            last?: components["schemas"]["Url"];
            next?: components["schemas"]["Url"];
            prev?: components["schemas"]["Url"];
        };
        /** @description One post. A post that is read brings its comments along, if they are wanted; one just created does not. */
        PostDocument: components["schemas"]["Document"] & {
            data: components["schemas"]["PostResource"];
            included?: components["schemas"]["IncludedComments"];
        };
        /** @description All posts, or one page of them with `links` to the others. */
        PostListDocument: components["schemas"]["Document"] & {
            links?: components["schemas"]["PageLinks"];
            /** @description Never null; no posts are an empty list. */
            data: components["schemas"]["PostResource"][];
            included?: components["schemas"]["IncludedComments"];
        };
        /** @description The comments of the posts in `data`, each once. Absent when there are none, or none were wanted. */
        IncludedComments: components["schemas"]["CommentResource"][];
        /** @description A comment is nothing but its text. */
        CommentAttributes: {
            /**
             * @description Empty when it was never set.
             * @example Bring boots.
             */
            text: string;
        };
        /** @description Comments have no relationships. */
        CommentResource: components["schemas"]["Resource"] & {
            /** @constant */
            type: "comments";
            /** @example 1 */
            id: string;
            attributes: components["schemas"]["CommentAttributes"];
        };
        /** @description Names a comment. It is not looked up. */
        CommentIdentifier: components["schemas"]["Identifier"] & {
            /** @constant */
            type: "comments";
            /** @example 1 */
            id: string;
        };
        /** @description One comment. Nothing comes along, because comments refer to nothing. */
        CommentDocument: components["schemas"]["Document"] & {
            data: components["schemas"]["CommentResource"];
        };
        /** @description All comments or those of one post, whole or one page of them. */
        CommentListDocument: components["schemas"]["Document"] & {
            links?: components["schemas"]["PageLinks"];
            /** @description Never null; no comments are an empty list. */
            data: components["schemas"]["CommentResource"][];
        };
        /** @description The body of `createPost`. Other members than `data` are ignored. */
        PostCreateDocument: {
            data: components["schemas"]["NewPost"];
        };
        /** @description A post to be stored. Everything but its type may be left out. */
        NewPost: {
            /** @constant */
            type: "posts";
            /** @description Accepted and not used. The service numbers its posts itself. */
            id?: string;
            attributes?: components["schemas"]["PostAttributesToSet"];
            relationships?: components["schemas"]["PostRelationshipsToSet"];
        };
        /** @description The body of `updatePost`. Other members than `data` are ignored. */
        PostUpdateDocument: {
            data: components["schemas"]["ChangedPost"];
        };
        /** @description The post to change, and what shall change about it. What is left out stays as it is. */
        ChangedPost: {
            /** @constant */
            type: "posts";
            /**
             * @description The id that is in the path, too.
             * @example 1
             */
            id: string;
            attributes?: components["schemas"]["PostAttributesToSet"];
            relationships?: components["schemas"]["PostRelationshipsToSet"];
        };
        /** @description Attributes of a new post or of a changed one. Unknown ones are ignored. */
        PostAttributesToSet: {
            /**
             * @description Null counts as absent.
             * @example Rain in May
             */
            title?: string | null;
        };
        /** @description The comments that a post shall have from now on, whatever it had before. */
        PostRelationshipsToSet: {
            comments?: components["schemas"]["CommentsRelationshipRequest"];
        };
        /** @description Comments that a post shall have, get or lose, depending on the operation. */
        CommentsRelationshipRequest: {
            /** @description A list, also for a single comment, and empty for none. */
            data: components["schemas"]["CommentIdentifier"][];
        };
        /** @description The body of `createComment`. Other members than `data` are ignored. */
        CommentCreateDocument: {
            data: components["schemas"]["NewComment"];
        };
        /** @description A comment to be stored. It belongs to no post until a post names it. */
        NewComment: {
            /** @constant */
            type: "comments";
            /** @description Accepted and not used. The service numbers its comments itself. */
            id?: string;
            attributes?: components["schemas"]["CommentAttributesToSet"];
        };
        /** @description The body of `updateComment`. Other members than `data` are ignored. */
        CommentUpdateDocument: {
            data: components["schemas"]["ChangedComment"];
        };
        /** @description The comment to change, and its new text. */
        ChangedComment: {
            /** @constant */
            type: "comments";
            /**
             * @description The id that is in the path, too.
             * @example 1
             */
            id: string;
            attributes?: components["schemas"]["CommentAttributesToSet"];
        };
        /** @description Attributes of a new comment or of a changed one. Unknown ones are ignored. */
        CommentAttributesToSet: {
            /**
             * @description Null counts as absent.
             * @example Bring boots.
             */
            text?: string | null;
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
             * @example post not found
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
             * @example /data/attributes/title
             */
            pointer?: string;
            /**
             * @description The name of a query parameter.
             * @example fields[posts]
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
        UnknownCommentFields: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description A field is unknown, or a page value is not a number or out of range. */
        CommentListRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description There is no post with this id. */
        PostNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description There is no comment with this id. */
        CommentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is no document of a post. The title gives the reason, in the words of the parser where it is none of those below. */
        PostNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The body is no document of a comment. The title gives the reason, in the words of the parser where it is none of those below. */
        CommentNotAcceptable: {
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
        MalformedComments: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorDocument"];
            };
        };
        /** @description The change could not be stored. Servers before this contract answer so to a malformed body too, with the same titles as for 400. */
        CommentsNotStored: {
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
         * @description The id of the post. Text that is no id of a post names nothing (404).
         * @example 1
         */
        PostId: string;
        /**
         * @description The id of the comment. Text that is no id of a comment names nothing (404).
         * @example 1
         */
        CommentId: string;
        /**
         * @description The number of the page, from 1. Needs `page[size]` beside it.
         * @example 2
         */
        PageNumber: number;
        /**
         * @description How many posts or comments a page holds at most. Needs `page[number]` beside it.
         * @example 1
         */
        PageSize: number;
        /**
         * @description How many posts or comments to skip. Needs `page[limit]` beside it.
         * @example 0
         */
        PageOffset: number;
        /**
         * @description How many posts or comments a page holds at most. Needs `page[offset]` beside it.
         * @example 2
         */
        PageLimit: number;
        /** @description The relationships whose resources shall come along, separated by commas. Without it the comments do; when it is empty, nothing does. */
        IncludeOfPosts: "comments"[];
        /**
         * @description The attributes that posts shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
         * @example [
         *       "title"
         *     ]
         */
        PostFields: "title"[];
        /**
         * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
         * @example [
         *       "text"
         *     ]
         */
        CommentFields: "text"[];
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
    listPosts: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. Needs `page[size]` beside it.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[number]` beside it.
                 * @example 1
                 */
                "page[size]"?: components["parameters"]["PageSize"];
                /**
                 * @description How many posts or comments to skip. Needs `page[limit]` beside it.
                 * @example 0
                 */
                "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[offset]` beside it.
                 * @example 2
                 */
                "page[limit]"?: components["parameters"]["PageLimit"];
                /** @description The relationships whose resources shall come along, separated by commas. Without it the comments do; when it is empty, nothing does. */
                include?: components["parameters"]["IncludeOfPosts"];
                /**
                 * @description The attributes that posts shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
                 * @example [
                 *       "title"
                 *     ]
                 */
                "fields[posts]"?: components["parameters"]["PostFields"];
                /**
                 * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
                 * @example [
                 *       "text"
                 *     ]
                 */
                "fields[comments]"?: components["parameters"]["CommentFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All posts, or one page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PostListDocument"];
                };
            };
            /** @description A field or a name in `include` is unknown, or a page value is not a number or out of range. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
        };
    };
    createPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["PostCreateDocument"];
            };
        };
        responses: {
            /** @description The post was stored. */
            201: {
                headers: {
                    /**
                     * @description The path of the new post.
                     * @example /v1/posts/1
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PostDocument"];
                };
            };
            406: components["responses"]["PostNotAcceptable"];
        };
    };
    optionsPosts: {
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
    getPost: {
        parameters: {
            query?: {
                /** @description The relationships whose resources shall come along, separated by commas. Without it the comments do; when it is empty, nothing does. */
                include?: components["parameters"]["IncludeOfPosts"];
                /**
                 * @description The attributes that posts shall have in the answer, separated by commas. Without it they have all. A relationship is no field.
                 * @example [
                 *       "title"
                 *     ]
                 */
                "fields[posts]"?: components["parameters"]["PostFields"];
                /**
                 * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
                 * @example [
                 *       "text"
                 *     ]
                 */
                "fields[comments]"?: components["parameters"]["CommentFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PostDocument"];
                };
            };
            /** @description A field or a name in `include` is unknown. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorDocument"];
                };
            };
            404: components["responses"]["PostNotFound"];
        };
    };
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The post is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["PostNotFound"];
        };
    };
    optionsPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ItemOptions"];
        };
    };
    updatePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["PostUpdateDocument"];
            };
        };
        responses: {
            /** @description The post after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PostDocument"];
                };
            };
            404: components["responses"]["PostNotFound"];
            406: components["responses"]["PostNotAcceptable"];
            409: components["responses"]["IdMismatch"];
        };
    };
    listPostComments: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. Needs `page[size]` beside it.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[number]` beside it.
                 * @example 1
                 */
                "page[size]"?: components["parameters"]["PageSize"];
                /**
                 * @description How many posts or comments to skip. Needs `page[limit]` beside it.
                 * @example 0
                 */
                "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[offset]` beside it.
                 * @example 2
                 */
                "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
                 * @example [
                 *       "text"
                 *     ]
                 */
                "fields[comments]"?: components["parameters"]["CommentFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments of the post, or one page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CommentListDocument"];
                };
            };
            400: components["responses"]["CommentListRefused"];
            404: components["responses"]["PostNotFound"];
        };
    };
    getPostCommentsRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
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
                    "application/vnd.api+json": components["schemas"]["PostCommentsRelationship"];
                };
            };
            404: components["responses"]["PostNotFound"];
        };
    };
    addPostComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CommentsRelationshipRequest"];
            };
        };
        responses: {
            /** @description The comments were added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedComments"];
            404: components["responses"]["PostNotFound"];
            500: components["responses"]["CommentsNotStored"];
        };
    };
    removePostComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CommentsRelationshipRequest"];
            };
        };
        responses: {
            /** @description The post does not have these comments any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedComments"];
            404: components["responses"]["PostNotFound"];
            500: components["responses"]["CommentsNotStored"];
        };
    };
    replacePostComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the post. Text that is no id of a post names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["PostId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CommentsRelationshipRequest"];
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
            404: components["responses"]["PostNotFound"];
            500: components["responses"]["CommentsNotStored"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1. Needs `page[size]` beside it.
                 * @example 2
                 */
                "page[number]"?: components["parameters"]["PageNumber"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[number]` beside it.
                 * @example 1
                 */
                "page[size]"?: components["parameters"]["PageSize"];
                /**
                 * @description How many posts or comments to skip. Needs `page[limit]` beside it.
                 * @example 0
                 */
                "page[offset]"?: components["parameters"]["PageOffset"];
                /**
                 * @description How many posts or comments a page holds at most. Needs `page[offset]` beside it.
                 * @example 2
                 */
                "page[limit]"?: components["parameters"]["PageLimit"];
                /**
                 * @description The id of a post; only its comments are listed, in the order in which it has them. An unknown post has none. To learn whether the post exists, ask `listPostComments`.
                 * @example 1
                 */
                postsID?: string;
                /**
                 * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
                 * @example [
                 *       "text"
                 *     ]
                 */
                "fields[comments]"?: components["parameters"]["CommentFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All comments, those of one post, or one page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CommentListDocument"];
                };
            };
            400: components["responses"]["CommentListRefused"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CommentCreateDocument"];
            };
        };
        responses: {
            /** @description The comment was stored. */
            201: {
                headers: {
                    /**
                     * @description The path of the new comment.
                     * @example /v1/comments/1
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CommentDocument"];
                };
            };
            406: components["responses"]["CommentNotAcceptable"];
        };
    };
    optionsComments: {
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
    getComment: {
        parameters: {
            query?: {
                /**
                 * @description The attributes that comments shall have in the answer, separated by commas, wherever they stand in it. Without it they have all.
                 * @example [
                 *       "text"
                 *     ]
                 */
                "fields[comments]"?: components["parameters"]["CommentFields"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the comment. Text that is no id of a comment names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CommentDocument"];
                };
            };
            400: components["responses"]["UnknownCommentFields"];
            404: components["responses"]["CommentNotFound"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment. Text that is no id of a comment names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["CommentNotFound"];
        };
    };
    optionsComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment. Text that is no id of a comment names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["ItemOptions"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the comment. Text that is no id of a comment names nothing (404).
                 * @example 1
                 */
                id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CommentUpdateDocument"];
            };
        };
        responses: {
            /** @description The comment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["CommentDocument"];
                };
            };
            404: components["responses"]["CommentNotFound"];
            406: components["responses"]["CommentNotAcceptable"];
            409: components["responses"]["IdMismatch"];
        };
    };
}
