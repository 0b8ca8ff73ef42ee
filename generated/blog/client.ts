// @generated from specs/blog/openapi.yaml by the client generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as http from "../runtime/client.ts";
import * as operations from "./operations.ts";
import type { paths } from "./schema.ts";
import type * as t from "./types.ts";

export { ApiError, CallError, NetworkError, TimeoutError } from "../runtime/errors.ts";
export * from "../runtime/client-features.ts";

export interface BlogClientOptions extends http.ClientOptions {
}

/** Every operation of Blog as a method. The functions of `operations.ts` take it too. */
export interface BlogClient extends http.Transport {
  /**
   * Ask what can be done with posts
   *
   * The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
   *
   * `OPTIONS /v1/posts`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
   */
  optionsPosts(input?: t.OptionsPostsInput, options?: http.CallOptions): Promise<t.OptionsPostsOutput>;
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
  readonly listPosts:
    & ((input?: t.ListPostsInput, options?: http.CallOptions) => Promise<t.ListPostsOutput>)
    & http.Paged<t.ListPostsInput, t.ListPostsOutput, t.PostResource>;
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
  createPost(input: t.CreatePostInput, options?: http.CallOptions): Promise<t.CreatePostOutput>;
  /**
   * Ask what can be done with a post
   *
   * The answer is the same for every id, whether or not there is such a post.
   *
   * `OPTIONS /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
   */
  optionsPost(input: t.OptionsPostInput, options?: http.CallOptions): Promise<t.OptionsPostOutput>;
  /**
   * Read a post with its comments
   *
   * A post that has no comments has no `included`. With `include=` no post has one.
   *
   * `GET /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
   */
  getPost(input: t.GetPostInput, options?: http.CallOptions): Promise<t.GetPostOutput>;
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
  updatePost(input: t.UpdatePostInput, options?: http.CallOptions): Promise<t.UpdatePostOutput>;
  /**
   * Delete a post
   *
   * Its comments stay, and can be connected with another post.
   *
   * `DELETE /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
   */
  deletePost(input: t.DeletePostInput, options?: http.CallOptions): Promise<t.DeletePostOutput>;
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
  readonly listPostComments:
    & ((input: t.ListPostCommentsInput, options?: http.CallOptions) => Promise<t.ListPostCommentsOutput>)
    & http.Paged<t.ListPostCommentsInput, t.ListPostCommentsOutput, t.CommentResource>;
  /**
   * Read which comments a post has
   *
   * Only the identifiers, also those of comments that do not exist.
   *
   * `GET /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
   */
  getPostCommentsRelationship(input: t.GetPostCommentsRelationshipInput, options?: http.CallOptions): Promise<t.GetPostCommentsRelationshipOutput>;
  /**
   * Replace the comments of a post
   *
   * Afterwards the post has exactly the ones in `data`, in that order.
   *
   * `PATCH /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
   */
  replacePostComments(input: t.ReplacePostCommentsInput, options?: http.CallOptions): Promise<t.ReplacePostCommentsOutput>;
  /**
   * Add comments to a post
   *
   * They are put behind the ones that are there. One that is there already stays where it is.
   *
   * `POST /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
   */
  addPostComments(input: t.AddPostCommentsInput, options?: http.CallOptions): Promise<t.AddPostCommentsOutput>;
  /**
   * Take comments from a post
   *
   * The identifiers are sent as a body, which is unusual for DELETE. Those that the post does not have
   * are passed over. The comments themselves stay.
   *
   * `DELETE /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/delete`
   */
  removePostComments(input: t.RemovePostCommentsInput, options?: http.CallOptions): Promise<t.RemovePostCommentsOutput>;
  /**
   * Ask what can be done with comments
   *
   * The list names PATCH too, because comments can be changed, although `/v1/comments` itself has no
   * PATCH.
   *
   * `OPTIONS /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/options`
   */
  optionsComments(input?: t.OptionsCommentsInput, options?: http.CallOptions): Promise<t.OptionsCommentsOutput>;
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
  readonly listComments:
    & ((input?: t.ListCommentsInput, options?: http.CallOptions) => Promise<t.ListCommentsOutput>)
    & http.Paged<t.ListCommentsInput, t.ListCommentsOutput, t.CommentResource>;
  /**
   * Create a comment
   *
   * Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
   *
   * `POST /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
   */
  createComment(input: t.CreateCommentInput, options?: http.CallOptions): Promise<t.CreateCommentOutput>;
  /**
   * Ask what can be done with a comment
   *
   * The answer is the same for every id, whether or not there is such a comment.
   *
   * `OPTIONS /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
   */
  optionsComment(input: t.OptionsCommentInput, options?: http.CallOptions): Promise<t.OptionsCommentOutput>;
  /**
   * Read a comment
   *
   * `GET /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
   */
  getComment(input: t.GetCommentInput, options?: http.CallOptions): Promise<t.GetCommentOutput>;
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
  updateComment(input: t.UpdateCommentInput, options?: http.CallOptions): Promise<t.UpdateCommentOutput>;
  /**
   * Delete a comment
   *
   * A post that has it keeps its identifier, but does not include it any more.
   *
   * `DELETE /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
   */
  deleteComment(input: t.DeleteCommentInput, options?: http.CallOptions): Promise<t.DeleteCommentOutput>;
  /** The same methods, with `{ data, error, response }` for answer: they throw only when none has come. */
  readonly raw: http.RawMethods<typeof descriptors>;
  /** openapi-fetch on the contract's paths, with its styles and credentials. What it `use`s stays with it. */
  readonly fetch: http.FetchClient<paths>;
}

const descriptors = {
  optionsPosts: operations.optionsPostsOperation,
  listPosts: operations.listPostsOperation,
  createPost: operations.createPostOperation,
  optionsPost: operations.optionsPostOperation,
  getPost: operations.getPostOperation,
  updatePost: operations.updatePostOperation,
  deletePost: operations.deletePostOperation,
  listPostComments: operations.listPostCommentsOperation,
  getPostCommentsRelationship: operations.getPostCommentsRelationshipOperation,
  replacePostComments: operations.replacePostCommentsOperation,
  addPostComments: operations.addPostCommentsOperation,
  removePostComments: operations.removePostCommentsOperation,
  optionsComments: operations.optionsCommentsOperation,
  listComments: operations.listCommentsOperation,
  createComment: operations.createCommentOperation,
  optionsComment: operations.optionsCommentOperation,
  getComment: operations.getCommentOperation,
  updateComment: operations.updateCommentOperation,
  deleteComment: operations.deleteCommentOperation,
};

const pagings = {
  listPosts: operations.listPostsPaging,
  listPostComments: operations.listPostCommentsPaging,
  listComments: operations.listCommentsPaging,
};

/** What a client has for options when it is told nothing. */
export function defaultOptions(): { baseUrl: string; timeout: number } {
  return { baseUrl: "http://localhost:8080", timeout: 30000 };
}

/** A transport for the functions of `operations.ts`: only those that a program imports are bundled with it. */
export function createBlogTransport(options: BlogClientOptions = {}): http.Transport {
  return http.createTransport(
    options,
    "http://localhost:8080",
  );
}

/** A client for all operations. Throws a `TypeError` when the base URL is not usable. */
export function createBlogClient(options: BlogClientOptions = {}): BlogClient {
  const transport = createBlogTransport(options);
  return http.assemble<BlogClient>(
    transport,
    descriptors,
    {
      fetch: http.createFetchClient<paths>(transport, descriptors),
    },
    http.pagedMethods(transport, pagings),
  );
}
