// @generated from specs/blog/openapi.yaml by the server generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as serve from "../runtime/server.ts";
import type * as t from "./types.ts";
import * as v from "./validators.ts";

export { toExpressHandler } from "../runtime/express.ts";
export { toFastifyPlugin } from "../runtime/fastify.ts";
export { toHonoMiddleware } from "../runtime/hono.ts";
export { toKoaMiddleware } from "../runtime/koa.ts";
export { toNodeListener } from "../runtime/node-http.ts";
export { nodeLimits, shutDown } from "../runtime/node-shutdown.ts";
export {
  answer,
  concurrency,
  cors,
  Failure,
  forbidden,
  logging,
  requestIds,
  tracing,
} from "../runtime/server.ts";

/** What the handler of `optionsPosts` receives. */
export type OptionsPostsCall = { readonly [key: string]: never };

/** What the handler of `optionsPosts` may answer. */
export type OptionsPostsResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,POST" };
  readonly body?: undefined;
};

/** What the handler of `listPosts` receives. */
export type ListPostsCall = {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  readonly "page[number]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  readonly "page[size]"?: number;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  readonly "page[offset]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  readonly "page[limit]"?: number;
  /**
   * The relationships whose resources shall come along, separated by commas. Without it the comments do;
   * when it is empty, nothing does.
   */
  readonly include?: "comments"[];
  /**
   * The attributes that posts shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  readonly "fields[posts]"?: "title"[];
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[comments]"?: "text"[];
};

/** What the handler of `listPosts` may answer. */
export type ListPostsResult =
  | { readonly status: 200; readonly body: t.PostListDocument }
  | { readonly status: 400; readonly body: t.ErrorDocument };

/** What the handler of `createPost` receives. */
export type CreatePostCall = { readonly body: t.PostCreateDocument };

/** What the handler of `createPost` may answer. */
export type CreatePostResult =
  | {
      readonly status: 201;
      readonly headers: { readonly Location: string };
      readonly body: t.PostDocument;
    }
  | { readonly status: 406; readonly body: t.ErrorDocument };

/** What the handler of `optionsPost` receives. */
export type OptionsPostCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
};

/** What the handler of `optionsPost` may answer. */
export type OptionsPostResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,DELETE" };
  readonly body?: undefined;
};

/** What the handler of `getPost` receives. */
export type GetPostCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  /**
   * The relationships whose resources shall come along, separated by commas. Without it the comments do;
   * when it is empty, nothing does.
   */
  readonly include?: "comments"[];
  /**
   * The attributes that posts shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  readonly "fields[posts]"?: "title"[];
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[comments]"?: "text"[];
};

/** What the handler of `getPost` may answer. */
export type GetPostResult =
  | { readonly status: 200; readonly body: t.PostDocument }
  | { readonly status: 400 | 404; readonly body: t.ErrorDocument };

/** What the handler of `updatePost` receives. */
export type UpdatePostCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  readonly body: t.PostUpdateDocument;
};

/** What the handler of `updatePost` may answer. */
export type UpdatePostResult =
  | { readonly status: 200; readonly body: t.PostDocument }
  | { readonly status: 404 | 406 | 409; readonly body: t.ErrorDocument };

/** What the handler of `deletePost` receives. */
export type DeletePostCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
};

/** What the handler of `deletePost` may answer. */
export type DeletePostResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 404; readonly body: t.ErrorDocument };

/** What the handler of `listPostComments` receives. */
export type ListPostCommentsCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  readonly "page[number]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  readonly "page[size]"?: number;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  readonly "page[offset]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  readonly "page[limit]"?: number;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[comments]"?: "text"[];
};

/** What the handler of `listPostComments` may answer. */
export type ListPostCommentsResult =
  | { readonly status: 200; readonly body: t.CommentListDocument }
  | { readonly status: 400 | 404; readonly body: t.ErrorDocument };

/** What the handler of `getPostCommentsRelationship` receives. */
export type GetPostCommentsRelationshipCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
};

/** What the handler of `getPostCommentsRelationship` may answer. */
export type GetPostCommentsRelationshipResult =
  | { readonly status: 200; readonly body: t.PostCommentsRelationship }
  | { readonly status: 404; readonly body: t.ErrorDocument };

/** What the handler of `replacePostComments` receives. */
export type ReplacePostCommentsCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  readonly body: t.CommentsRelationshipRequest;
};

/** What the handler of `replacePostComments` may answer. */
export type ReplacePostCommentsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `addPostComments` receives. */
export type AddPostCommentsCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  readonly body: t.CommentsRelationshipRequest;
};

/** What the handler of `addPostComments` may answer. */
export type AddPostCommentsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `removePostComments` receives. */
export type RemovePostCommentsCall = {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  readonly id: string;
  readonly body: t.CommentsRelationshipRequest;
};

/** What the handler of `removePostComments` may answer. */
export type RemovePostCommentsResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 400 | 404 | 500; readonly body: t.ErrorDocument };

/** What the handler of `optionsComments` receives. */
export type OptionsCommentsCall = { readonly [key: string]: never };

/** What the handler of `optionsComments` may answer. */
export type OptionsCommentsResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,POST" };
  readonly body?: undefined;
};

/** What the handler of `listComments` receives. */
export type ListCommentsCall = {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  readonly "page[number]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  readonly "page[size]"?: number;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  readonly "page[offset]"?: number;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  readonly "page[limit]"?: number;
  /**
   * The id of a post; only its comments are listed, in the order in which it has them. An unknown post
   * has none. To learn whether the post exists, ask `listPostComments`.
   */
  readonly postsID?: string;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[comments]"?: "text"[];
};

/** What the handler of `listComments` may answer. */
export type ListCommentsResult =
  | { readonly status: 200; readonly body: t.CommentListDocument }
  | { readonly status: 400; readonly body: t.ErrorDocument };

/** What the handler of `createComment` receives. */
export type CreateCommentCall = { readonly body: t.CommentCreateDocument };

/** What the handler of `createComment` may answer. */
export type CreateCommentResult =
  | {
      readonly status: 201;
      readonly headers: { readonly Location: string };
      readonly body: t.CommentDocument;
    }
  | { readonly status: 406; readonly body: t.ErrorDocument };

/** What the handler of `optionsComment` receives. */
export type OptionsCommentCall = {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  readonly id: string;
};

/** What the handler of `optionsComment` may answer. */
export type OptionsCommentResult = {
  readonly status: 204;
  readonly headers: { readonly Allow: "OPTIONS,GET,PATCH,DELETE" };
  readonly body?: undefined;
};

/** What the handler of `getComment` receives. */
export type GetCommentCall = {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  readonly id: string;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  readonly "fields[comments]"?: "text"[];
};

/** What the handler of `getComment` may answer. */
export type GetCommentResult =
  | { readonly status: 200; readonly body: t.CommentDocument }
  | { readonly status: 400 | 404; readonly body: t.ErrorDocument };

/** What the handler of `updateComment` receives. */
export type UpdateCommentCall = {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  readonly id: string;
  readonly body: t.CommentUpdateDocument;
};

/** What the handler of `updateComment` may answer. */
export type UpdateCommentResult =
  | { readonly status: 200; readonly body: t.CommentDocument }
  | { readonly status: 404 | 406 | 409; readonly body: t.ErrorDocument };

/** What the handler of `deleteComment` receives. */
export type DeleteCommentCall = {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  readonly id: string;
};

/** What the handler of `deleteComment` may answer. */
export type DeleteCommentResult =
  | { readonly status: 204; readonly body?: undefined }
  | { readonly status: 404; readonly body: t.ErrorDocument };

/** Handlers of Blog, by operation. */
export interface BlogHandlers<State = unknown> {
  /**
   * Ask what can be done with posts
   *
   * The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
   *
   * `OPTIONS /v1/posts`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
   */
  readonly optionsPosts: serve.Handler<
    OptionsPostsCall,
    OptionsPostsResult,
    serve.Anonymous,
    State
  >;
  /**
   * List posts with their comments, whole or page by page
   *
   * Ordered by id. The comments of the listed posts come along as `included`, on a page those of its
   * posts alone;
   * one that belongs to two posts is there once.
   *
   * Without page parameters all posts come at once. The section *Pages* of this contract tells how to
   * ask for a
   * page, and where its links lead.
   *
   * `GET /v1/posts`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts/get`
   */
  readonly listPosts: serve.Handler<ListPostsCall, ListPostsResult, serve.Anonymous, State>;
  /**
   * Create a post
   *
   * Everything but the `type` may be left out: the title is then empty, and there are no comments.
   * Comments are
   * named by id and are not looked up.
   *
   * The answer shows the identifiers of the comments, but it has no `included`.
   *
   * `POST /v1/posts`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts/post`
   */
  readonly createPost: serve.Handler<CreatePostCall, CreatePostResult, serve.Anonymous, State>;
  /**
   * Ask what can be done with a post
   *
   * The answer is the same for every id, whether or not there is such a post.
   *
   * `OPTIONS /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
   */
  readonly optionsPost: serve.Handler<OptionsPostCall, OptionsPostResult, serve.Anonymous, State>;
  /**
   * Read a post with its comments
   *
   * A post that has no comments has no `included`. With `include=` no post has one.
   *
   * `GET /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
   */
  readonly getPost: serve.Handler<GetPostCall, GetPostResult, serve.Anonymous, State>;
  /**
   * Change a post
   *
   * Attributes and relationships that are present are set, the others stay. A `comments` that is present
   * replaces
   * all identifiers. The answer is the post as `getPost` gives it, with its comments.
   *
   * Checked in this order: the post exists (404), the document is acceptable (406), its `id` is the one
   * in the
   * path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/patch`
   */
  readonly updatePost: serve.Handler<UpdatePostCall, UpdatePostResult, serve.Anonymous, State>;
  /**
   * Delete a post
   *
   * Its comments stay, and can be connected with another post.
   *
   * `DELETE /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
   */
  readonly deletePost: serve.Handler<DeletePostCall, DeletePostResult, serve.Anonymous, State>;
  /**
   * List the comments of a post, whole or page by page
   *
   * The comments themselves, in the order in which the post has them.
   *
   * Without page parameters they come all at once. The section *Pages* of this contract tells how to ask
   * for a
   * page, and where its links lead.
   *
   * `GET /v1/posts/{id}/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1comments/get`
   */
  readonly listPostComments: serve.Handler<
    ListPostCommentsCall,
    ListPostCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Read which comments a post has
   *
   * Only the identifiers, also those of comments that do not exist.
   *
   * `GET /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
   */
  readonly getPostCommentsRelationship: serve.Handler<
    GetPostCommentsRelationshipCall,
    GetPostCommentsRelationshipResult,
    serve.Anonymous,
    State
  >;
  /**
   * Replace the comments of a post
   *
   * Afterwards the post has exactly the ones in `data`, in that order.
   *
   * `PATCH /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
   */
  readonly replacePostComments: serve.Handler<
    ReplacePostCommentsCall,
    ReplacePostCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Add comments to a post
   *
   * They are put behind the ones that are there. One that is there already stays where it is.
   *
   * `POST /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
   */
  readonly addPostComments: serve.Handler<
    AddPostCommentsCall,
    AddPostCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Take comments from a post
   *
   * The identifiers are sent as a body, which is unusual for DELETE. Those that the post does not have
   * are passed over. The comments themselves stay.
   *
   * `DELETE /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/delete`
   */
  readonly removePostComments: serve.Handler<
    RemovePostCommentsCall,
    RemovePostCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Ask what can be done with comments
   *
   * The list names PATCH too, because comments can be changed, although `/v1/comments` itself has no
   * PATCH.
   *
   * `OPTIONS /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/options`
   */
  readonly optionsComments: serve.Handler<
    OptionsCommentsCall,
    OptionsCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * List comments, whole or page by page
   *
   * All of them, ordered by id, or those of one post.
   *
   * Without page parameters they come all at once. The section *Pages* of this contract tells how to ask
   * for a
   * page, and where its links lead. Together with `postsID`, the pages are those of that post's
   * comments.
   *
   * `GET /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/get`
   */
  readonly listComments: serve.Handler<
    ListCommentsCall,
    ListCommentsResult,
    serve.Anonymous,
    State
  >;
  /**
   * Create a comment
   *
   * Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
   *
   * `POST /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
   */
  readonly createComment: serve.Handler<
    CreateCommentCall,
    CreateCommentResult,
    serve.Anonymous,
    State
  >;
  /**
   * Ask what can be done with a comment
   *
   * The answer is the same for every id, whether or not there is such a comment.
   *
   * `OPTIONS /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
   */
  readonly optionsComment: serve.Handler<
    OptionsCommentCall,
    OptionsCommentResult,
    serve.Anonymous,
    State
  >;
  /**
   * Read a comment
   *
   * `GET /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
   */
  readonly getComment: serve.Handler<GetCommentCall, GetCommentResult, serve.Anonymous, State>;
  /**
   * Change a comment
   *
   * The answer is the comment as `getComment` gives it.
   *
   * Checked in this order: the comment exists (404), the document is acceptable (406), its `id` is the
   * one in the
   * path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/patch`
   */
  readonly updateComment: serve.Handler<
    UpdateCommentCall,
    UpdateCommentResult,
    serve.Anonymous,
    State
  >;
  /**
   * Delete a comment
   *
   * A post that has it keeps its identifier, but does not include it any more.
   *
   * `DELETE /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
   */
  readonly deleteComment: serve.Handler<
    DeleteCommentCall,
    DeleteCommentResult,
    serve.Anonymous,
    State
  >;
}

/**
 * Handlers of the tag `posts`.
 *
 * What the blog says, and with it what others say about that.
 */
export type BlogPostsHandlers<State = unknown> = Pick<
  BlogHandlers<State>,
  | "optionsPosts"
  | "listPosts"
  | "createPost"
  | "optionsPost"
  | "getPost"
  | "updatePost"
  | "deletePost"
>;

/**
 * Handlers of the tag `discussion`.
 *
 * The relationship between a post and comments. `/v1/posts/{id}/comments` gives the comments
 * themselves;
 * `/v1/posts/{id}/relationships/comments` gives and changes only the identifiers.
 */
export type BlogDiscussionHandlers<State = unknown> = Pick<
  BlogHandlers<State>,
  | "listPostComments"
  | "getPostCommentsRelationship"
  | "replacePostComments"
  | "addPostComments"
  | "removePostComments"
>;

/**
 * Handlers of the tag `comments`.
 *
 * Short texts. They do not know which post they belong to.
 */
export type BlogCommentsHandlers<State = unknown> = Pick<
  BlogHandlers<State>,
  | "optionsComments"
  | "listComments"
  | "createComment"
  | "optionsComment"
  | "getComment"
  | "updateComment"
  | "deleteComment"
>;

export type BlogServerOptions<State = unknown> = serve.ServerOptions &
  serve.HandlersOption<BlogHandlers<State>> &
  serve.StateOption<State>;

const operations: Readonly<Record<string, serve.Operation>> = {
  optionsPosts: {
    method: "OPTIONS",
    path: "/v1/posts",
    answers: { 204: null },
    request: v.optionsPostsRequest,
    responses: v.optionsPostsResponses,
  },
  listPosts: {
    method: "GET",
    path: "/v1/posts",
    parameters: [
      { in: "query", name: "page[number]", style: serve.form, hint: "number" },
      { in: "query", name: "page[size]", style: serve.form, hint: "number" },
      { in: "query", name: "page[offset]", style: serve.form, hint: "number" },
      { in: "query", name: "page[limit]", style: serve.form, hint: "number" },
      { in: "query", name: "include", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[posts]", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[comments]", style: serve.form, hint: { list: "string" } },
    ],
    answers: { 200: "application/vnd.api+json", 400: "application/vnd.api+json" },
    request: v.listPostsRequest,
    responses: v.listPostsResponses,
  },
  createPost: {
    method: "POST",
    path: "/v1/posts",
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: { 201: "application/vnd.api+json", 406: "application/vnd.api+json" },
    request: v.createPostRequest,
    responses: v.createPostResponses,
  },
  optionsPost: {
    method: "OPTIONS",
    path: "/v1/posts/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null },
    request: v.optionsPostRequest,
    responses: v.optionsPostResponses,
  },
  getPost: {
    method: "GET",
    path: "/v1/posts/{id}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "include", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[posts]", style: serve.form, hint: { list: "string" } },
      { in: "query", name: "fields[comments]", style: serve.form, hint: { list: "string" } },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
    },
    request: v.getPostRequest,
    responses: v.getPostResponses,
  },
  updatePost: {
    method: "PATCH",
    path: "/v1/posts/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      200: "application/vnd.api+json",
      404: "application/vnd.api+json",
      406: "application/vnd.api+json",
      409: "application/vnd.api+json",
    },
    request: v.updatePostRequest,
    responses: v.updatePostResponses,
  },
  deletePost: {
    method: "DELETE",
    path: "/v1/posts/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null, 404: "application/vnd.api+json" },
    request: v.deletePostRequest,
    responses: v.deletePostResponses,
  },
  listPostComments: {
    method: "GET",
    path: "/v1/posts/{id}/comments",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "page[number]", style: serve.form, hint: "number" },
      { in: "query", name: "page[size]", style: serve.form, hint: "number" },
      { in: "query", name: "page[offset]", style: serve.form, hint: "number" },
      { in: "query", name: "page[limit]", style: serve.form, hint: "number" },
      { in: "query", name: "fields[comments]", style: serve.form, hint: { list: "string" } },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
    },
    request: v.listPostCommentsRequest,
    responses: v.listPostCommentsResponses,
  },
  getPostCommentsRelationship: {
    method: "GET",
    path: "/v1/posts/{id}/relationships/comments",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 200: "application/vnd.api+json", 404: "application/vnd.api+json" },
    request: v.getPostCommentsRelationshipRequest,
    responses: v.getPostCommentsRelationshipResponses,
  },
  replacePostComments: {
    method: "PATCH",
    path: "/v1/posts/{id}/relationships/comments",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.replacePostCommentsRequest,
    responses: v.replacePostCommentsResponses,
  },
  addPostComments: {
    method: "POST",
    path: "/v1/posts/{id}/relationships/comments",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.addPostCommentsRequest,
    responses: v.addPostCommentsResponses,
  },
  removePostComments: {
    method: "DELETE",
    path: "/v1/posts/{id}/relationships/comments",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      204: null,
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
      500: "application/vnd.api+json",
    },
    request: v.removePostCommentsRequest,
    responses: v.removePostCommentsResponses,
  },
  optionsComments: {
    method: "OPTIONS",
    path: "/v1/comments",
    answers: { 204: null },
    request: v.optionsCommentsRequest,
    responses: v.optionsCommentsResponses,
  },
  listComments: {
    method: "GET",
    path: "/v1/comments",
    parameters: [
      { in: "query", name: "page[number]", style: serve.form, hint: "number" },
      { in: "query", name: "page[size]", style: serve.form, hint: "number" },
      { in: "query", name: "page[offset]", style: serve.form, hint: "number" },
      { in: "query", name: "page[limit]", style: serve.form, hint: "number" },
      { in: "query", name: "postsID", style: serve.form },
      { in: "query", name: "fields[comments]", style: serve.form, hint: { list: "string" } },
    ],
    answers: { 200: "application/vnd.api+json", 400: "application/vnd.api+json" },
    request: v.listCommentsRequest,
    responses: v.listCommentsResponses,
  },
  createComment: {
    method: "POST",
    path: "/v1/comments",
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: { 201: "application/vnd.api+json", 406: "application/vnd.api+json" },
    request: v.createCommentRequest,
    responses: v.createCommentResponses,
  },
  optionsComment: {
    method: "OPTIONS",
    path: "/v1/comments/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null },
    request: v.optionsCommentRequest,
    responses: v.optionsCommentResponses,
  },
  getComment: {
    method: "GET",
    path: "/v1/comments/{id}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "fields[comments]", style: serve.form, hint: { list: "string" } },
    ],
    answers: {
      200: "application/vnd.api+json",
      400: "application/vnd.api+json",
      404: "application/vnd.api+json",
    },
    request: v.getCommentRequest,
    responses: v.getCommentResponses,
  },
  updateComment: {
    method: "PATCH",
    path: "/v1/comments/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    body: { required: true, content: [{ type: "application/vnd.api+json", read: serve.jsonBody }] },
    answers: {
      200: "application/vnd.api+json",
      404: "application/vnd.api+json",
      406: "application/vnd.api+json",
      409: "application/vnd.api+json",
    },
    request: v.updateCommentRequest,
    responses: v.updateCommentResponses,
  },
  deleteComment: {
    method: "DELETE",
    path: "/v1/comments/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    answers: { 204: null, 404: "application/vnd.api+json" },
    request: v.deleteCommentRequest,
    responses: v.deleteCommentResponses,
  },
};

/** How each operation is read from requests and written to answers. */
export const definition: serve.ServerDefinition = {
  operations,
};

/** A server for all operations. Throws a `TypeError` when a handler or a security hook is missing. */
export function createBlogServer<State = unknown>(
  options: BlogServerOptions<State>,
): serve.Server {
  return serve.createServer(definition, options);
}
