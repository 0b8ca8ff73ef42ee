// @generated from specs/blog/openapi.yaml by the query generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as query from "../runtime/query.ts";
import * as operations from "./operations.ts";
import type * as t from "./types.ts";

/** The beginning of every key here: stands for all that comes from Blog. */
export const blogQueryKey: readonly [api: string] = ["blog"];

/**
 * Ask what can be done with posts
 *
 * The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
 *
 * `OPTIONS /v1/posts`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
 */
export function optionsPostsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsPostsOutput, t.OptionsPostsError, t.OptionsPostsInput | void> {
  return query.mutationOptions(client, operations.optionsPostsOperation, "blog", options);
}

/** Key of `listPosts` with an input; without one, of all its calls and pages. */
export function listPostsQueryKey(input?: t.ListPostsInput): query.QueryKey<t.ListPostsInput> {
  return query.queryKey("blog", "listPosts", input);
}

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
export function listPostsQueryOptions(
  client: query.Transport,
  input?: t.ListPostsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListPostsOutput, t.ListPostsError, t.ListPostsInput> {
  return query.queryOptions(client, operations.listPostsOperation, listPostsQueryKey(input), input, options);
}

/** The pages of `listPosts`, from the one that the input names. */
export function listPostsInfiniteQueryOptions(
  client: query.Transport,
  input?: t.ListPostsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListPostsOutput, t.ListPostsError, t.ListPostsInput> {
  return query.infiniteQueryOptions(client, operations.listPostsPaging, listPostsQueryKey(input), input, options);
}

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
export function createPostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreatePostOutput, t.CreatePostError, t.CreatePostInput> {
  return query.mutationOptions(client, operations.createPostOperation, "blog", options);
}

/**
 * Ask what can be done with a post
 *
 * The answer is the same for every id, whether or not there is such a post.
 *
 * `OPTIONS /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
 */
export function optionsPostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsPostOutput, t.OptionsPostError, t.OptionsPostInput> {
  return query.mutationOptions(client, operations.optionsPostOperation, "blog", options);
}

/** Key of `getPost` with an input; without one, of all its calls and pages. */
export function getPostQueryKey(input?: t.GetPostInput): query.QueryKey<t.GetPostInput> {
  return query.queryKey("blog", "getPost", input);
}

/**
 * Read a post with its comments
 *
 * A post that has no comments has no `included`. With `include=` no post has one.
 *
 * `GET /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
 */
export function getPostQueryOptions(
  client: query.Transport,
  input: t.GetPostInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetPostOutput, t.GetPostError, t.GetPostInput> {
  return query.queryOptions(client, operations.getPostOperation, getPostQueryKey(input), input, options);
}

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
export function updatePostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdatePostOutput, t.UpdatePostError, t.UpdatePostInput> {
  return query.mutationOptions(client, operations.updatePostOperation, "blog", options);
}

/**
 * Delete a post
 *
 * Its comments stay, and can be connected with another post.
 *
 * `DELETE /v1/posts/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
 */
export function deletePostMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeletePostOutput, t.DeletePostError, t.DeletePostInput> {
  return query.mutationOptions(client, operations.deletePostOperation, "blog", options);
}

/** Key of `listPostComments` with an input; without one, of all its calls and pages. */
export function listPostCommentsQueryKey(input?: t.ListPostCommentsInput): query.QueryKey<t.ListPostCommentsInput> {
  return query.queryKey("blog", "listPostComments", input);
}

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
export function listPostCommentsQueryOptions(
  client: query.Transport,
  input: t.ListPostCommentsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListPostCommentsOutput, t.ListPostCommentsError, t.ListPostCommentsInput> {
  return query.queryOptions(client, operations.listPostCommentsOperation, listPostCommentsQueryKey(input), input, options);
}

/** The pages of `listPostComments`, from the one that the input names. */
export function listPostCommentsInfiniteQueryOptions(
  client: query.Transport,
  input: t.ListPostCommentsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListPostCommentsOutput, t.ListPostCommentsError, t.ListPostCommentsInput> {
  return query.infiniteQueryOptions(client, operations.listPostCommentsPaging, listPostCommentsQueryKey(input), input, options);
}

/** Key of `getPostCommentsRelationship` with an input; without one, of all its calls and pages. */
export function getPostCommentsRelationshipQueryKey(input?: t.GetPostCommentsRelationshipInput): query.QueryKey<t.GetPostCommentsRelationshipInput> {
  return query.queryKey("blog", "getPostCommentsRelationship", input);
}

/**
 * Read which comments a post has
 *
 * Only the identifiers, also those of comments that do not exist.
 *
 * `GET /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
 */
export function getPostCommentsRelationshipQueryOptions(
  client: query.Transport,
  input: t.GetPostCommentsRelationshipInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetPostCommentsRelationshipOutput, t.GetPostCommentsRelationshipError, t.GetPostCommentsRelationshipInput> {
  return query.queryOptions(client, operations.getPostCommentsRelationshipOperation, getPostCommentsRelationshipQueryKey(input), input, options);
}

/**
 * Replace the comments of a post
 *
 * Afterwards the post has exactly the ones in `data`, in that order.
 *
 * `PATCH /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
 */
export function replacePostCommentsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.ReplacePostCommentsOutput, t.ReplacePostCommentsError, t.ReplacePostCommentsInput> {
  return query.mutationOptions(client, operations.replacePostCommentsOperation, "blog", options);
}

/**
 * Add comments to a post
 *
 * They are put behind the ones that are there. One that is there already stays where it is.
 *
 * `POST /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
 */
export function addPostCommentsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.AddPostCommentsOutput, t.AddPostCommentsError, t.AddPostCommentsInput> {
  return query.mutationOptions(client, operations.addPostCommentsOperation, "blog", options);
}

/**
 * Take comments from a post
 *
 * The identifiers are sent as a body, which is unusual for DELETE. Those that the post does not have
 * are passed over. The comments themselves stay.
 *
 * `DELETE /v1/posts/{id}/relationships/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/delete`
 */
export function removePostCommentsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.RemovePostCommentsOutput, t.RemovePostCommentsError, t.RemovePostCommentsInput> {
  return query.mutationOptions(client, operations.removePostCommentsOperation, "blog", options);
}

/**
 * Ask what can be done with comments
 *
 * The list names PATCH too, because comments can be changed, although `/v1/comments` itself has no
 * PATCH.
 *
 * `OPTIONS /v1/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/options`
 */
export function optionsCommentsMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsCommentsOutput, t.OptionsCommentsError, t.OptionsCommentsInput | void> {
  return query.mutationOptions(client, operations.optionsCommentsOperation, "blog", options);
}

/** Key of `listComments` with an input; without one, of all its calls and pages. */
export function listCommentsQueryKey(input?: t.ListCommentsInput): query.QueryKey<t.ListCommentsInput> {
  return query.queryKey("blog", "listComments", input);
}

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
export function listCommentsQueryOptions(
  client: query.Transport,
  input?: t.ListCommentsInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.ListCommentsOutput, t.ListCommentsError, t.ListCommentsInput> {
  return query.queryOptions(client, operations.listCommentsOperation, listCommentsQueryKey(input), input, options);
}

/** The pages of `listComments`, from the one that the input names. */
export function listCommentsInfiniteQueryOptions(
  client: query.Transport,
  input?: t.ListCommentsInput,
  options?: query.QueryCallOptions,
): query.InfiniteQueryOptions<t.ListCommentsOutput, t.ListCommentsError, t.ListCommentsInput> {
  return query.infiniteQueryOptions(client, operations.listCommentsPaging, listCommentsQueryKey(input), input, options);
}

/**
 * Create a comment
 *
 * Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
 *
 * `POST /v1/comments`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
 */
export function createCommentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.CreateCommentOutput, t.CreateCommentError, t.CreateCommentInput> {
  return query.mutationOptions(client, operations.createCommentOperation, "blog", options);
}

/**
 * Ask what can be done with a comment
 *
 * The answer is the same for every id, whether or not there is such a comment.
 *
 * `OPTIONS /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
 */
export function optionsCommentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.OptionsCommentOutput, t.OptionsCommentError, t.OptionsCommentInput> {
  return query.mutationOptions(client, operations.optionsCommentOperation, "blog", options);
}

/** Key of `getComment` with an input; without one, of all its calls and pages. */
export function getCommentQueryKey(input?: t.GetCommentInput): query.QueryKey<t.GetCommentInput> {
  return query.queryKey("blog", "getComment", input);
}

/**
 * Read a comment
 *
 * `GET /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
 */
export function getCommentQueryOptions(
  client: query.Transport,
  input: t.GetCommentInput,
  options?: query.QueryCallOptions,
): query.QueryOptions<t.GetCommentOutput, t.GetCommentError, t.GetCommentInput> {
  return query.queryOptions(client, operations.getCommentOperation, getCommentQueryKey(input), input, options);
}

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
export function updateCommentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.UpdateCommentOutput, t.UpdateCommentError, t.UpdateCommentInput> {
  return query.mutationOptions(client, operations.updateCommentOperation, "blog", options);
}

/**
 * Delete a comment
 *
 * A post that has it keeps its identifier, but does not include it any more.
 *
 * `DELETE /v1/comments/{id}`
 * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
 */
export function deleteCommentMutationOptions(
  client: query.Transport,
  options?: query.QueryCallOptions,
): query.MutationOptions<t.DeleteCommentOutput, t.DeleteCommentError, t.DeleteCommentInput> {
  return query.mutationOptions(client, operations.deleteCommentOperation, "blog", options);
}
