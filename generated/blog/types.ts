// @generated from specs/blog/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * What all documents have in common. Each refinement says what its `data` and `included` hold.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Document`
 */
export interface Document {
  links?: Links;
  /** One resource, a list of resources, or null. */
  data: unknown;
  /** A list of resources that `data` refers to, each once. Absent when there are none. */
  included?: unknown;
  meta?: Meta;
}

/**
 * One thing with a type and an id. Each refinement says what its attributes are.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Resource`
 */
export interface Resource {
  /** The name of the resource, as in the path. */
  type: string;
  /** Unique among the resources of its type. */
  id: string;
  /** An object with the values of the resource. */
  attributes: unknown;
  /** An object with a relationship for each name. Absent when the type has no relationships. */
  relationships?: unknown;
  links?: Links;
  meta?: Meta;
}

/**
 * How a resource refers to others. Each refinement says what its `data` holds.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Relationship`
 */
export interface Relationship {
  links?: Links;
  /** One identifier or null, or a list of identifiers. */
  data?: unknown;
  meta?: Meta;
}

/**
 * Names a resource without showing it.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Identifier`
 */
export interface Identifier {
  type: string;
  id: string;
}

/**
 * Links by name.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Links`
 */
export type Links = { [key: string]: Link };

/**
 * A URL, alone or with something to say about it. Null is a link that leads nowhere.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Link`
 */
export type Link = Url | LinkObject | null;

/**
 * A URL with something to say about it.
 *
 * `specs/blog/openapi.yaml#/components/schemas/LinkObject`
 */
export interface LinkObject {
  href: Url;
  meta: Meta;
}

/**
 * A path from the root of this server, or an absolute URL. The brackets of parameter names are not
 * percent-encoded, so a strict parser may refuse it.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Url`
 */
export type Url = string;

/**
 * Anything that is worth saying beside the data. This service says nothing there at present.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Meta`
 */
export type Meta = { [key: string]: unknown };

/**
 * What a post says by itself. Its comments are resources of their own.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostAttributes`
 */
export interface PostAttributes {
  /** Empty when it was never set. */
  title: string;
}

/**
 * A post as the service answers it, under the number that it gave it.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostResource`
 */
export type PostResource = Resource & {
  type: "posts";
  id: string;
  attributes: PostAttributes;
  relationships: PostRelationships;
};

/**
 * A post refers to nothing but its comments.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostRelationships`
 */
export interface PostRelationships {
  comments: PostCommentsRelationship;
}

/**
 * The comments of a post. By itself it is a document, too.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostCommentsRelationship`
 */
export type PostCommentsRelationship = Relationship & {
  links: RelationshipLinks;
  /** Never null; a post without comments has an empty list. */
  data: CommentIdentifier[];
};

/**
 * Where a relationship can be followed. Both links are always there.
 *
 * `specs/blog/openapi.yaml#/components/schemas/RelationshipLinks`
 */
export type RelationshipLinks = Links & {
  /** Where the related resources are. */
  related: Url;
  /** Where the relationship itself is, to read and to change it. */
  self: Url;
};

/**
 * The way from one page to others. Without pages, and where there is nowhere to go, they are absent.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PageLinks`
 */
export type PageLinks = Links & {
  first?: Url;
  last?: Url;
  next?: Url;
  prev?: Url;
};

/**
 * One post. A post that is read brings its comments along, if they are wanted; one just created does
 * not.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostDocument`
 */
export type PostDocument = Document & {
  data: PostResource;
  included?: IncludedComments;
};

/**
 * All posts, or one page of them with `links` to the others.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostListDocument`
 */
export type PostListDocument = Document & {
  links?: PageLinks;
  /** Never null; no posts are an empty list. */
  data: PostResource[];
  included?: IncludedComments;
};

/**
 * The comments of the posts in `data`, each once. Absent when there are none, or none were wanted.
 *
 * `specs/blog/openapi.yaml#/components/schemas/IncludedComments`
 */
export type IncludedComments = CommentResource[];

/**
 * A comment is nothing but its text.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentAttributes`
 */
export interface CommentAttributes {
  /** Empty when it was never set. */
  text: string;
}

/**
 * Comments have no relationships.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentResource`
 */
export type CommentResource = Resource & {
  type: "comments";
  id: string;
  attributes: CommentAttributes;
};

/**
 * Names a comment. It is not looked up.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentIdentifier`
 */
export type CommentIdentifier = Identifier & {
  type: "comments";
  id: string;
};

/**
 * One comment. Nothing comes along, because comments refer to nothing.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentDocument`
 */
export type CommentDocument = Document & { data: CommentResource };

/**
 * All comments or those of one post, whole or one page of them.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentListDocument`
 */
export type CommentListDocument = Document & {
  links?: PageLinks;
  /** Never null; no comments are an empty list. */
  data: CommentResource[];
};

/**
 * The body of `createPost`. Other members than `data` are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostCreateDocument`
 */
export interface PostCreateDocument {
  data: NewPost;
}

/**
 * A post to be stored. Everything but its type may be left out.
 *
 * `specs/blog/openapi.yaml#/components/schemas/NewPost`
 */
export interface NewPost {
  type: "posts";
  /** Accepted and not used. The service numbers its posts itself. */
  id?: string;
  attributes?: PostAttributesToSet;
  relationships?: PostRelationshipsToSet;
}

/**
 * The body of `updatePost`. Other members than `data` are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostUpdateDocument`
 */
export interface PostUpdateDocument {
  data: ChangedPost;
}

/**
 * The post to change, and what shall change about it. What is left out stays as it is.
 *
 * `specs/blog/openapi.yaml#/components/schemas/ChangedPost`
 */
export interface ChangedPost {
  type: "posts";
  /** The id that is in the path, too. */
  id: string;
  attributes?: PostAttributesToSet;
  relationships?: PostRelationshipsToSet;
}

/**
 * Attributes of a new post or of a changed one. Unknown ones are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostAttributesToSet`
 */
export interface PostAttributesToSet {
  /** Null counts as absent. */
  title?: string | null;
}

/**
 * The comments that a post shall have from now on, whatever it had before.
 *
 * `specs/blog/openapi.yaml#/components/schemas/PostRelationshipsToSet`
 */
export interface PostRelationshipsToSet {
  comments?: CommentsRelationshipRequest;
}

/**
 * Comments that a post shall have, get or lose, depending on the operation.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentsRelationshipRequest`
 */
export interface CommentsRelationshipRequest {
  /** A list, also for a single comment, and empty for none. */
  data: CommentIdentifier[];
}

/**
 * The body of `createComment`. Other members than `data` are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentCreateDocument`
 */
export interface CommentCreateDocument {
  data: NewComment;
}

/**
 * A comment to be stored. It belongs to no post until a post names it.
 *
 * `specs/blog/openapi.yaml#/components/schemas/NewComment`
 */
export interface NewComment {
  type: "comments";
  /** Accepted and not used. The service numbers its comments itself. */
  id?: string;
  attributes?: CommentAttributesToSet;
}

/**
 * The body of `updateComment`. Other members than `data` are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentUpdateDocument`
 */
export interface CommentUpdateDocument {
  data: ChangedComment;
}

/**
 * The comment to change, and its new text.
 *
 * `specs/blog/openapi.yaml#/components/schemas/ChangedComment`
 */
export interface ChangedComment {
  type: "comments";
  /** The id that is in the path, too. */
  id: string;
  attributes?: CommentAttributesToSet;
}

/**
 * Attributes of a new comment or of a changed one. Unknown ones are ignored.
 *
 * `specs/blog/openapi.yaml#/components/schemas/CommentAttributesToSet`
 */
export interface CommentAttributesToSet {
  /** Null counts as absent. */
  text?: string | null;
}

/**
 * The body of a failure. Most have one error; unknown fields have one each.
 *
 * `specs/blog/openapi.yaml#/components/schemas/ErrorDocument`
 */
export interface ErrorDocument {
  errors: Error[];
}

/**
 * One thing that went wrong. Members without a value are absent.
 *
 * `specs/blog/openapi.yaml#/components/schemas/Error`
 */
export interface Error {
  /** Identifies this occurrence of the problem. */
  id?: string;
  links?: ErrorLinks;
  /** The status of the answer as text, `404`. For unknown fields it is `Bad Request`. */
  status?: string;
  /** A name of the problem for programs. Unknown fields have `API2GO_INVALID_FIELD_QUERY_PARAM`. */
  code?: string;
  /** What went wrong, for people. */
  title?: string;
  /** What to do about it. */
  detail?: string;
  source?: ErrorSource;
  /** Anything else. */
  meta?: unknown;
}

/**
 * Where a problem is explained, if it is explained anywhere.
 *
 * `specs/blog/openapi.yaml#/components/schemas/ErrorLinks`
 */
export interface ErrorLinks {
  /** Where to read more about the problem. */
  about?: Url;
}

/**
 * What in the request the error is about.
 *
 * `specs/blog/openapi.yaml#/components/schemas/ErrorSource`
 */
export interface ErrorSource {
  /** A JSON pointer into the request document. */
  pointer?: string;
  /** The name of a query parameter. */
  parameter?: string;
}

/** Input of `optionsPosts`: `OPTIONS /v1/posts` */
export type OptionsPostsInput = { [key: string]: never };

/** Output of `optionsPosts`. */
export type OptionsPostsOutput = undefined;

/** Errors of `optionsPosts` by status. */
export type OptionsPostsError = never;

/** Input of `listPosts`: `GET /v1/posts` */
export interface ListPostsInput {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  "page[number]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  "page[size]"?: number | undefined;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  "page[offset]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  "page[limit]"?: number | undefined;
  /**
   * The relationships whose resources shall come along, separated by commas. Without it the comments do;
   * when it is empty, nothing does.
   */
  include?: "comments"[] | undefined;
  /**
   * The attributes that posts shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  "fields[posts]"?: "title"[] | undefined;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[comments]"?: "text"[] | undefined;
}

/** Output of `listPosts`. */
export type ListPostsOutput = PostListDocument;

/** Errors of `listPosts` by status. */
export type ListPostsError = { readonly status: 400; readonly body: ErrorDocument };

/** Input of `createPost`: `POST /v1/posts` */
export interface CreatePostInput {
  body: PostCreateDocument;
}

/** Output of `createPost`. */
export type CreatePostOutput = PostDocument;

/** Errors of `createPost` by status. */
export type CreatePostError = { readonly status: 406; readonly body: ErrorDocument };

/** Input of `optionsPost`: `OPTIONS /v1/posts/{id}` */
export interface OptionsPostInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
}

/** Output of `optionsPost`. */
export type OptionsPostOutput = undefined;

/** Errors of `optionsPost` by status. */
export type OptionsPostError = never;

/** Input of `getPost`: `GET /v1/posts/{id}` */
export interface GetPostInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  /**
   * The relationships whose resources shall come along, separated by commas. Without it the comments do;
   * when it is empty, nothing does.
   */
  include?: "comments"[] | undefined;
  /**
   * The attributes that posts shall have in the answer, separated by commas. Without it they have all. A
   * relationship is no field.
   */
  "fields[posts]"?: "title"[] | undefined;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[comments]"?: "text"[] | undefined;
}

/** Output of `getPost`. */
export type GetPostOutput = PostDocument;

/** Errors of `getPost` by status. */
export type GetPostError = { readonly status: 400 | 404; readonly body: ErrorDocument };

/** Input of `updatePost`: `PATCH /v1/posts/{id}` */
export interface UpdatePostInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  body: PostUpdateDocument;
}

/** Output of `updatePost`. */
export type UpdatePostOutput = PostDocument;

/** Errors of `updatePost` by status. */
export type UpdatePostError = { readonly status: 404 | 406 | 409; readonly body: ErrorDocument };

/** Input of `deletePost`: `DELETE /v1/posts/{id}` */
export interface DeletePostInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
}

/** Output of `deletePost`. */
export type DeletePostOutput = undefined;

/** Errors of `deletePost` by status. */
export type DeletePostError = { readonly status: 404; readonly body: ErrorDocument };

/** Input of `listPostComments`: `GET /v1/posts/{id}/comments` */
export interface ListPostCommentsInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  "page[number]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  "page[size]"?: number | undefined;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  "page[offset]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  "page[limit]"?: number | undefined;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[comments]"?: "text"[] | undefined;
}

/** Output of `listPostComments`. */
export type ListPostCommentsOutput = CommentListDocument;

/** Errors of `listPostComments` by status. */
export type ListPostCommentsError = { readonly status: 400 | 404; readonly body: ErrorDocument };

/** Input of `getPostCommentsRelationship`: `GET /v1/posts/{id}/relationships/comments` */
export interface GetPostCommentsRelationshipInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
}

/** Output of `getPostCommentsRelationship`. */
export type GetPostCommentsRelationshipOutput = PostCommentsRelationship;

/** Errors of `getPostCommentsRelationship` by status. */
export type GetPostCommentsRelationshipError = { readonly status: 404; readonly body: ErrorDocument };

/** Input of `replacePostComments`: `PATCH /v1/posts/{id}/relationships/comments` */
export interface ReplacePostCommentsInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  body: CommentsRelationshipRequest;
}

/** Output of `replacePostComments`. */
export type ReplacePostCommentsOutput = undefined;

/** Errors of `replacePostComments` by status. */
export type ReplacePostCommentsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `addPostComments`: `POST /v1/posts/{id}/relationships/comments` */
export interface AddPostCommentsInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  body: CommentsRelationshipRequest;
}

/** Output of `addPostComments`. */
export type AddPostCommentsOutput = undefined;

/** Errors of `addPostComments` by status. */
export type AddPostCommentsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `removePostComments`: `DELETE /v1/posts/{id}/relationships/comments` */
export interface RemovePostCommentsInput {
  /** The id of the post. Text that is no id of a post names nothing (404). */
  id: string;
  body: CommentsRelationshipRequest;
}

/** Output of `removePostComments`. */
export type RemovePostCommentsOutput = undefined;

/** Errors of `removePostComments` by status. */
export type RemovePostCommentsError = { readonly status: 400 | 404 | 500; readonly body: ErrorDocument };

/** Input of `optionsComments`: `OPTIONS /v1/comments` */
export type OptionsCommentsInput = { [key: string]: never };

/** Output of `optionsComments`. */
export type OptionsCommentsOutput = undefined;

/** Errors of `optionsComments` by status. */
export type OptionsCommentsError = never;

/** Input of `listComments`: `GET /v1/comments` */
export interface ListCommentsInput {
  /** The number of the page, from 1. Needs `page[size]` beside it. */
  "page[number]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[number]` beside it. */
  "page[size]"?: number | undefined;
  /** How many posts or comments to skip. Needs `page[limit]` beside it. */
  "page[offset]"?: number | undefined;
  /** How many posts or comments a page holds at most. Needs `page[offset]` beside it. */
  "page[limit]"?: number | undefined;
  /**
   * The id of a post; only its comments are listed, in the order in which it has them. An unknown post
   * has none. To learn whether the post exists, ask `listPostComments`.
   */
  postsID?: string | undefined;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[comments]"?: "text"[] | undefined;
}

/** Output of `listComments`. */
export type ListCommentsOutput = CommentListDocument;

/** Errors of `listComments` by status. */
export type ListCommentsError = { readonly status: 400; readonly body: ErrorDocument };

/** Input of `createComment`: `POST /v1/comments` */
export interface CreateCommentInput {
  body: CommentCreateDocument;
}

/** Output of `createComment`. */
export type CreateCommentOutput = CommentDocument;

/** Errors of `createComment` by status. */
export type CreateCommentError = { readonly status: 406; readonly body: ErrorDocument };

/** Input of `optionsComment`: `OPTIONS /v1/comments/{id}` */
export interface OptionsCommentInput {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  id: string;
}

/** Output of `optionsComment`. */
export type OptionsCommentOutput = undefined;

/** Errors of `optionsComment` by status. */
export type OptionsCommentError = never;

/** Input of `getComment`: `GET /v1/comments/{id}` */
export interface GetCommentInput {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  id: string;
  /**
   * The attributes that comments shall have in the answer, separated by commas, wherever they stand in
   * it. Without it they have all.
   */
  "fields[comments]"?: "text"[] | undefined;
}

/** Output of `getComment`. */
export type GetCommentOutput = CommentDocument;

/** Errors of `getComment` by status. */
export type GetCommentError = { readonly status: 400 | 404; readonly body: ErrorDocument };

/** Input of `updateComment`: `PATCH /v1/comments/{id}` */
export interface UpdateCommentInput {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  id: string;
  body: CommentUpdateDocument;
}

/** Output of `updateComment`. */
export type UpdateCommentOutput = CommentDocument;

/** Errors of `updateComment` by status. */
export type UpdateCommentError = { readonly status: 404 | 406 | 409; readonly body: ErrorDocument };

/** Input of `deleteComment`: `DELETE /v1/comments/{id}` */
export interface DeleteCommentInput {
  /** The id of the comment. Text that is no id of a comment names nothing (404). */
  id: string;
}

/** Output of `deleteComment`. */
export type DeleteCommentOutput = undefined;

/** Errors of `deleteComment` by status. */
export type DeleteCommentError = { readonly status: 404; readonly body: ErrorDocument };
