// @generated from specs/blog/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import type * as t from "./types.ts";

/** How `optionsPosts` goes over the wire. */
export const optionsPostsOperation: http.Operation<t.OptionsPostsInput, t.OptionsPostsOutput, t.OptionsPostsError> = {
  id: "optionsPosts",
  method: "OPTIONS",
  path: "/v1/posts",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with posts
 *
 * The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
 *
 * `OPTIONS /v1/posts`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
 */
export function optionsPosts(
  client: http.Transport,
  input?: t.OptionsPostsInput,
  options?: http.CallOptions,
): Promise<t.OptionsPostsOutput> {
  return http.call(client, optionsPostsOperation, input, options);
}

/** How `listPosts` goes over the wire. */
export const listPostsOperation: http.Operation<t.ListPostsInput, t.ListPostsOutput, t.ListPostsError> = {
  id: "listPosts",
  method: "GET",
  path: "/v1/posts",
  parameters: [
    { in: "query", name: "page[number]", write: http.pair },
    { in: "query", name: "page[size]", write: http.pair },
    { in: "query", name: "page[offset]", write: http.pair },
    { in: "query", name: "page[limit]", write: http.pair },
    { in: "query", name: "include", write: http.form, allowEmpty: true },
    { in: "query", name: "fields[posts]", write: http.form },
    { in: "query", name: "fields[comments]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

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
export function listPosts(
  client: http.Transport,
  input?: t.ListPostsInput,
  options?: http.CallOptions,
): Promise<t.ListPostsOutput> {
  return http.call(client, listPostsOperation, input, options);
}

/** How `listPosts` goes on from page to page, for `http.pages` and `http.all`. */
export const listPostsPaging: http.Paging<t.ListPostsInput, t.ListPostsOutput, t.PostResource> = {
  operation: listPostsOperation,
  next: http.byPage,
  items: "/data",
  limit: "page[size]",
  page: "page[number]",
  following: "/links/next",
};

/** Whether an error is one that `listPosts` declares; then `status` tells the type of `body`. */
export function isListPostsError(error: unknown): error is http.ApiErrorOf<t.ListPostsError> {
  return http.isErrorOf(error, "listPosts", [400]);
}

/** How `createPost` goes over the wire. */
export const createPostOperation: http.Operation<t.CreatePostInput, t.CreatePostOutput, t.CreatePostError> = {
  id: "createPost",
  method: "POST",
  path: "/v1/posts",
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

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
export function createPost(
  client: http.Transport,
  input: t.CreatePostInput,
  options?: http.CallOptions,
): Promise<t.CreatePostOutput> {
  return http.call(client, createPostOperation, input, options);
}

/** Whether an error is one that `createPost` declares; then `status` tells the type of `body`. */
export function isCreatePostError(error: unknown): error is http.ApiErrorOf<t.CreatePostError> {
  return http.isErrorOf(error, "createPost", [406]);
}

/** How `optionsPost` goes over the wire. */
export const optionsPostOperation: http.Operation<t.OptionsPostInput, t.OptionsPostOutput, t.OptionsPostError> = {
  id: "optionsPost",
  method: "OPTIONS",
  path: "/v1/posts/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with a post
 *
 * The answer is the same for every id, whether or not there is such a post.
 *
 * `OPTIONS /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
 */
export function optionsPost(
  client: http.Transport,
  input: t.OptionsPostInput,
  options?: http.CallOptions,
): Promise<t.OptionsPostOutput> {
  return http.call(client, optionsPostOperation, input, options);
}

/** How `getPost` goes over the wire. */
export const getPostOperation: http.Operation<t.GetPostInput, t.GetPostOutput, t.GetPostError> = {
  id: "getPost",
  method: "GET",
  path: "/v1/posts/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "include", write: http.form, allowEmpty: true },
    { in: "query", name: "fields[posts]", write: http.form },
    { in: "query", name: "fields[comments]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read a post with its comments
 *
 * A post that has no comments has no `included`. With `include=` no post has one.
 *
 * `GET /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
 */
export function getPost(
  client: http.Transport,
  input: t.GetPostInput,
  options?: http.CallOptions,
): Promise<t.GetPostOutput> {
  return http.call(client, getPostOperation, input, options);
}

/** Whether an error is one that `getPost` declares; then `status` tells the type of `body`. */
export function isGetPostError(error: unknown): error is http.ApiErrorOf<t.GetPostError> {
  return http.isErrorOf(error, "getPost", [400, 404]);
}

/** How `updatePost` goes over the wire. */
export const updatePostOperation: http.Operation<t.UpdatePostInput, t.UpdatePostOutput, t.UpdatePostError> = {
  id: "updatePost",
  method: "PATCH",
  path: "/v1/posts/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

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
export function updatePost(
  client: http.Transport,
  input: t.UpdatePostInput,
  options?: http.CallOptions,
): Promise<t.UpdatePostOutput> {
  return http.call(client, updatePostOperation, input, options);
}

/** Whether an error is one that `updatePost` declares; then `status` tells the type of `body`. */
export function isUpdatePostError(error: unknown): error is http.ApiErrorOf<t.UpdatePostError> {
  return http.isErrorOf(error, "updatePost", [404, 406, 409]);
}

/** How `deletePost` goes over the wire. */
export const deletePostOperation: http.Operation<t.DeletePostInput, t.DeletePostOutput, t.DeletePostError> = {
  id: "deletePost",
  method: "DELETE",
  path: "/v1/posts/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Delete a post
 *
 * Its comments stay, and can be connected with another post.
 *
 * `DELETE /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
 */
export function deletePost(
  client: http.Transport,
  input: t.DeletePostInput,
  options?: http.CallOptions,
): Promise<t.DeletePostOutput> {
  return http.call(client, deletePostOperation, input, options);
}

/** Whether an error is one that `deletePost` declares; then `status` tells the type of `body`. */
export function isDeletePostError(error: unknown): error is http.ApiErrorOf<t.DeletePostError> {
  return http.isErrorOf(error, "deletePost", [404]);
}

/** How `listPostComments` goes over the wire. */
export const listPostCommentsOperation: http.Operation<t.ListPostCommentsInput, t.ListPostCommentsOutput, t.ListPostCommentsError> = {
  id: "listPostComments",
  method: "GET",
  path: "/v1/posts/{id}/comments",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "page[number]", write: http.pair },
    { in: "query", name: "page[size]", write: http.pair },
    { in: "query", name: "page[offset]", write: http.pair },
    { in: "query", name: "page[limit]", write: http.pair },
    { in: "query", name: "fields[comments]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

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
export function listPostComments(
  client: http.Transport,
  input: t.ListPostCommentsInput,
  options?: http.CallOptions,
): Promise<t.ListPostCommentsOutput> {
  return http.call(client, listPostCommentsOperation, input, options);
}

/** How `listPostComments` goes on from page to page, for `http.pages` and `http.all`. */
export const listPostCommentsPaging: http.Paging<t.ListPostCommentsInput, t.ListPostCommentsOutput, t.CommentResource> = {
  operation: listPostCommentsOperation,
  next: http.byPage,
  items: "/data",
  limit: "page[size]",
  page: "page[number]",
  following: "/links/next",
};

/** Whether an error is one that `listPostComments` declares; then `status` tells the type of `body`. */
export function isListPostCommentsError(error: unknown): error is http.ApiErrorOf<t.ListPostCommentsError> {
  return http.isErrorOf(error, "listPostComments", [400, 404]);
}

/** How `getPostCommentsRelationship` goes over the wire. */
export const getPostCommentsRelationshipOperation: http.Operation<t.GetPostCommentsRelationshipInput, t.GetPostCommentsRelationshipOutput, t.GetPostCommentsRelationshipError> = {
  id: "getPostCommentsRelationship",
  method: "GET",
  path: "/v1/posts/{id}/relationships/comments",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read which comments a post has
 *
 * Only the identifiers, also those of comments that do not exist.
 *
 * `GET /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
 */
export function getPostCommentsRelationship(
  client: http.Transport,
  input: t.GetPostCommentsRelationshipInput,
  options?: http.CallOptions,
): Promise<t.GetPostCommentsRelationshipOutput> {
  return http.call(client, getPostCommentsRelationshipOperation, input, options);
}

/**
 * Whether an error is one that `getPostCommentsRelationship` declares; then `status` tells the type of
 * `body`.
 */
export function isGetPostCommentsRelationshipError(error: unknown): error is http.ApiErrorOf<t.GetPostCommentsRelationshipError> {
  return http.isErrorOf(error, "getPostCommentsRelationship", [404]);
}

/** How `replacePostComments` goes over the wire. */
export const replacePostCommentsOperation: http.Operation<t.ReplacePostCommentsInput, t.ReplacePostCommentsOutput, t.ReplacePostCommentsError> = {
  id: "replacePostComments",
  method: "PATCH",
  path: "/v1/posts/{id}/relationships/comments",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Replace the comments of a post
 *
 * Afterwards the post has exactly the ones in `data`, in that order.
 *
 * `PATCH /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
 */
export function replacePostComments(
  client: http.Transport,
  input: t.ReplacePostCommentsInput,
  options?: http.CallOptions,
): Promise<t.ReplacePostCommentsOutput> {
  return http.call(client, replacePostCommentsOperation, input, options);
}

/** Whether an error is one that `replacePostComments` declares; then `status` tells the type of `body`. */
export function isReplacePostCommentsError(error: unknown): error is http.ApiErrorOf<t.ReplacePostCommentsError> {
  return http.isErrorOf(error, "replacePostComments", [400, 404, 500]);
}

/** How `addPostComments` goes over the wire. */
export const addPostCommentsOperation: http.Operation<t.AddPostCommentsInput, t.AddPostCommentsOutput, t.AddPostCommentsError> = {
  id: "addPostComments",
  method: "POST",
  path: "/v1/posts/{id}/relationships/comments",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Add comments to a post
 *
 * They are put behind the ones that are there. One that is there already stays where it is.
 *
 * `POST /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
 */
export function addPostComments(
  client: http.Transport,
  input: t.AddPostCommentsInput,
  options?: http.CallOptions,
): Promise<t.AddPostCommentsOutput> {
  return http.call(client, addPostCommentsOperation, input, options);
}

/** Whether an error is one that `addPostComments` declares; then `status` tells the type of `body`. */
export function isAddPostCommentsError(error: unknown): error is http.ApiErrorOf<t.AddPostCommentsError> {
  return http.isErrorOf(error, "addPostComments", [400, 404, 500]);
}

/** How `removePostComments` goes over the wire. */
export const removePostCommentsOperation: http.Operation<t.RemovePostCommentsInput, t.RemovePostCommentsOutput, t.RemovePostCommentsError> = {
  id: "removePostComments",
  method: "DELETE",
  path: "/v1/posts/{id}/relationships/comments",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Take comments from a post
 *
 * The identifiers are sent as a body, which is unusual for DELETE. Those that the post does not have
 * are passed over. The comments themselves stay.
 *
 * `DELETE /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/delete`
 */
export function removePostComments(
  client: http.Transport,
  input: t.RemovePostCommentsInput,
  options?: http.CallOptions,
): Promise<t.RemovePostCommentsOutput> {
  return http.call(client, removePostCommentsOperation, input, options);
}

/** Whether an error is one that `removePostComments` declares; then `status` tells the type of `body`. */
export function isRemovePostCommentsError(error: unknown): error is http.ApiErrorOf<t.RemovePostCommentsError> {
  return http.isErrorOf(error, "removePostComments", [400, 404, 500]);
}

/** How `optionsComments` goes over the wire. */
export const optionsCommentsOperation: http.Operation<t.OptionsCommentsInput, t.OptionsCommentsOutput, t.OptionsCommentsError> = {
  id: "optionsComments",
  method: "OPTIONS",
  path: "/v1/comments",
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with comments
 *
 * The list names PATCH too, because comments can be changed, although `/v1/comments` itself has no
 * PATCH.
 *
 * `OPTIONS /v1/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/options`
 */
export function optionsComments(
  client: http.Transport,
  input?: t.OptionsCommentsInput,
  options?: http.CallOptions,
): Promise<t.OptionsCommentsOutput> {
  return http.call(client, optionsCommentsOperation, input, options);
}

/** How `listComments` goes over the wire. */
export const listCommentsOperation: http.Operation<t.ListCommentsInput, t.ListCommentsOutput, t.ListCommentsError> = {
  id: "listComments",
  method: "GET",
  path: "/v1/comments",
  parameters: [
    { in: "query", name: "page[number]", write: http.pair },
    { in: "query", name: "page[size]", write: http.pair },
    { in: "query", name: "page[offset]", write: http.pair },
    { in: "query", name: "page[limit]", write: http.pair },
    { in: "query", name: "postsID", write: http.pair },
    { in: "query", name: "fields[comments]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

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
export function listComments(
  client: http.Transport,
  input?: t.ListCommentsInput,
  options?: http.CallOptions,
): Promise<t.ListCommentsOutput> {
  return http.call(client, listCommentsOperation, input, options);
}

/** How `listComments` goes on from page to page, for `http.pages` and `http.all`. */
export const listCommentsPaging: http.Paging<t.ListCommentsInput, t.ListCommentsOutput, t.CommentResource> = {
  operation: listCommentsOperation,
  next: http.byPage,
  items: "/data",
  limit: "page[size]",
  page: "page[number]",
  following: "/links/next",
};

/** Whether an error is one that `listComments` declares; then `status` tells the type of `body`. */
export function isListCommentsError(error: unknown): error is http.ApiErrorOf<t.ListCommentsError> {
  return http.isErrorOf(error, "listComments", [400]);
}

/** How `createComment` goes over the wire. */
export const createCommentOperation: http.Operation<t.CreateCommentInput, t.CreateCommentOutput, t.CreateCommentError> = {
  id: "createComment",
  method: "POST",
  path: "/v1/comments",
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

/**
 * Create a comment
 *
 * Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
 *
 * `POST /v1/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
 */
export function createComment(
  client: http.Transport,
  input: t.CreateCommentInput,
  options?: http.CallOptions,
): Promise<t.CreateCommentOutput> {
  return http.call(client, createCommentOperation, input, options);
}

/** Whether an error is one that `createComment` declares; then `status` tells the type of `body`. */
export function isCreateCommentError(error: unknown): error is http.ApiErrorOf<t.CreateCommentError> {
  return http.isErrorOf(error, "createComment", [406]);
}

/** How `optionsComment` goes over the wire. */
export const optionsCommentOperation: http.Operation<t.OptionsCommentInput, t.OptionsCommentOutput, t.OptionsCommentError> = {
  id: "optionsComment",
  method: "OPTIONS",
  path: "/v1/comments/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "*/*",
};

/**
 * Ask what can be done with a comment
 *
 * The answer is the same for every id, whether or not there is such a comment.
 *
 * `OPTIONS /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
 */
export function optionsComment(
  client: http.Transport,
  input: t.OptionsCommentInput,
  options?: http.CallOptions,
): Promise<t.OptionsCommentOutput> {
  return http.call(client, optionsCommentOperation, input, options);
}

/** How `getComment` goes over the wire. */
export const getCommentOperation: http.Operation<t.GetCommentInput, t.GetCommentOutput, t.GetCommentError> = {
  id: "getComment",
  method: "GET",
  path: "/v1/comments/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
    { in: "query", name: "fields[comments]", write: http.form },
  ],
  accept: "application/vnd.api+json",
};

/**
 * Read a comment
 *
 * `GET /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
 */
export function getComment(
  client: http.Transport,
  input: t.GetCommentInput,
  options?: http.CallOptions,
): Promise<t.GetCommentOutput> {
  return http.call(client, getCommentOperation, input, options);
}

/** Whether an error is one that `getComment` declares; then `status` tells the type of `body`. */
export function isGetCommentError(error: unknown): error is http.ApiErrorOf<t.GetCommentError> {
  return http.isErrorOf(error, "getComment", [400, 404]);
}

/** How `updateComment` goes over the wire. */
export const updateCommentOperation: http.Operation<t.UpdateCommentInput, t.UpdateCommentOutput, t.UpdateCommentError> = {
  id: "updateComment",
  method: "PATCH",
  path: "/v1/comments/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  body: { type: "application/vnd.api+json", write: http.jsonBody },
  accept: "application/vnd.api+json",
};

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
export function updateComment(
  client: http.Transport,
  input: t.UpdateCommentInput,
  options?: http.CallOptions,
): Promise<t.UpdateCommentOutput> {
  return http.call(client, updateCommentOperation, input, options);
}

/** Whether an error is one that `updateComment` declares; then `status` tells the type of `body`. */
export function isUpdateCommentError(error: unknown): error is http.ApiErrorOf<t.UpdateCommentError> {
  return http.isErrorOf(error, "updateComment", [404, 406, 409]);
}

/** How `deleteComment` goes over the wire. */
export const deleteCommentOperation: http.Operation<t.DeleteCommentInput, t.DeleteCommentOutput, t.DeleteCommentError> = {
  id: "deleteComment",
  method: "DELETE",
  path: "/v1/comments/{id}",
  parameters: [
    { in: "path", name: "id", write: http.segment },
  ],
  read: http.readNothing,
  accept: "application/vnd.api+json",
};

/**
 * Delete a comment
 *
 * A post that has it keeps its identifier, but does not include it any more.
 *
 * `DELETE /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
 */
export function deleteComment(
  client: http.Transport,
  input: t.DeleteCommentInput,
  options?: http.CallOptions,
): Promise<t.DeleteCommentOutput> {
  return http.call(client, deleteCommentOperation, input, options);
}

/** Whether an error is one that `deleteComment` declares; then `status` tells the type of `body`. */
export function isDeleteCommentError(error: unknown): error is http.ApiErrorOf<t.DeleteCommentError> {
  return http.isErrorOf(error, "deleteComment", [404]);
}
