// @generated from specs/blog/openapi.yaml by the mocks generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import { type HttpHandler, http } from "msw";
import * as mock from "../../../generated/runtime/mock.ts";
import { definition } from "../../../generated/blog/server.ts";
import type * as s from "../../../generated/blog/server.ts";

/** Mocks of Blog, by operation: call one to get a handler for MSW. */
export interface BlogMocks {
  /**
   * Ask what can be done with posts
   *
   * The list names PATCH too, because posts can be changed, although `/v1/posts` itself has no PATCH.
   *
   * `OPTIONS /v1/posts`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts/options`
   */
  readonly optionsPosts: mock.OperationMock<s.OptionsPostsCall, s.OptionsPostsResult, HttpHandler>;
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
  readonly listPosts: mock.OperationMock<
    s.ListPostsCall,
    s.ListPostsResult,
    HttpHandler,
    {
      200: "whole" | "pageByNumber" | "pageByOffset" | "postsAlone" | "empty";
      400:
        | "unknownPostField"
        | "unknownCommentFields"
        | "unknownInclude"
        | "pageNotANumber"
        | "emptyPage"
        | "negativeOffset"
        | "behindLastPage";
    }
  >;
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
  readonly createPost: mock.OperationMock<
    s.CreatePostCall,
    s.CreatePostResult,
    HttpHandler,
    {
      201: "titleOnly" | "withComments";
      406:
        | "emptyBody"
        | "noData"
        | "scalarData"
        | "noType"
        | "otherType"
        | "commentsNotAList"
        | "commentsMalformed";
    }
  >;
  /**
   * Ask what can be done with a post
   *
   * The answer is the same for every id, whether or not there is such a post.
   *
   * `OPTIONS /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/options`
   */
  readonly optionsPost: mock.OperationMock<s.OptionsPostCall, s.OptionsPostResult, HttpHandler>;
  /**
   * Read a post with its comments
   *
   * A post that has no comments has no `included`. With `include=` no post has one.
   *
   * `GET /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/get`
   */
  readonly getPost: mock.OperationMock<
    s.GetPostCall,
    s.GetPostResult,
    HttpHandler,
    {
      200: "withComments" | "postAlone" | "commentGone";
      400: "unknownPostField" | "unknownCommentFields" | "unknownInclude";
      404: "unknownPost";
    }
  >;
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
  readonly updatePost: mock.OperationMock<
    s.UpdatePostCall,
    s.UpdatePostResult,
    HttpHandler,
    {
      200: "rename" | "oneComment";
      404: "unknownPost";
      406:
        | "emptyBody"
        | "noData"
        | "scalarData"
        | "noType"
        | "otherType"
        | "commentsNotAList"
        | "commentsMalformed";
      409: "otherId";
    }
  >;
  /**
   * Delete a post
   *
   * Its comments stay, and can be connected with another post.
   *
   * `DELETE /v1/posts/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}/delete`
   */
  readonly deletePost: mock.OperationMock<
    s.DeletePostCall,
    s.DeletePostResult,
    HttpHandler,
    { 404: "unknownPost" }
  >;
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
  readonly listPostComments: mock.OperationMock<
    s.ListPostCommentsCall,
    s.ListPostCommentsResult,
    HttpHandler,
    {
      200: "two" | "pageByNumber" | "pageByOffset" | "none";
      400: "unknownCommentFields" | "pageNotANumber" | "emptyPage" | "negativeOffset" | "behindLastPage";
      404: "unknownPost";
    }
  >;
  /**
   * Read which comments a post has
   *
   * Only the identifiers, also those of comments that do not exist.
   *
   * `GET /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/get`
   */
  readonly getPostCommentsRelationship: mock.OperationMock<
    s.GetPostCommentsRelationshipCall,
    s.GetPostCommentsRelationshipResult,
    HttpHandler,
    {
      200: "two";
      404: "unknownPost";
    }
  >;
  /**
   * Replace the comments of a post
   *
   * Afterwards the post has exactly the ones in `data`, in that order.
   *
   * `PATCH /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/patch`
   */
  readonly replacePostComments: mock.OperationMock<
    s.ReplacePostCommentsCall,
    s.ReplacePostCommentsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownPost";
      500: "notStored" | "malformedBefore";
    }
  >;
  /**
   * Add comments to a post
   *
   * They are put behind the ones that are there. One that is there already stays where it is.
   *
   * `POST /v1/posts/{id}/relationships/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1posts~1{id}~1relationships~1comments/post`
   */
  readonly addPostComments: mock.OperationMock<
    s.AddPostCommentsCall,
    s.AddPostCommentsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownPost";
      500: "notStored" | "malformedBefore";
    }
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
  readonly removePostComments: mock.OperationMock<
    s.RemovePostCommentsCall,
    s.RemovePostCommentsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownPost";
      500: "notStored" | "malformedBefore";
    }
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
  readonly optionsComments: mock.OperationMock<
    s.OptionsCommentsCall,
    s.OptionsCommentsResult,
    HttpHandler
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
  readonly listComments: mock.OperationMock<
    s.ListCommentsCall,
    s.ListCommentsResult,
    HttpHandler,
    {
      200: "whole" | "pageByNumber" | "pageByOffset" | "none";
      400: "unknownCommentFields" | "pageNotANumber" | "emptyPage" | "negativeOffset" | "behindLastPage";
    }
  >;
  /**
   * Create a comment
   *
   * Connects it with no post; that is done with `addPostComments`. A text that is left out is empty.
   *
   * `POST /v1/comments`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments/post`
   */
  readonly createComment: mock.OperationMock<
    s.CreateCommentCall,
    s.CreateCommentResult,
    HttpHandler,
    {
      201: "boots";
      406: "emptyBody" | "noData" | "scalarData" | "noType" | "otherType";
    }
  >;
  /**
   * Ask what can be done with a comment
   *
   * The answer is the same for every id, whether or not there is such a comment.
   *
   * `OPTIONS /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/options`
   */
  readonly optionsComment: mock.OperationMock<
    s.OptionsCommentCall,
    s.OptionsCommentResult,
    HttpHandler
  >;
  /**
   * Read a comment
   *
   * `GET /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/get`
   */
  readonly getComment: mock.OperationMock<
    s.GetCommentCall,
    s.GetCommentResult,
    HttpHandler,
    {
      200: "boots";
      400: "unknownCommentFields";
      404: "unknownComment";
    }
  >;
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
  readonly updateComment: mock.OperationMock<
    s.UpdateCommentCall,
    s.UpdateCommentResult,
    HttpHandler,
    {
      200: "twoBoots";
      404: "unknownComment";
      406: "emptyBody" | "noData" | "scalarData" | "noType" | "otherType";
      409: "otherId";
    }
  >;
  /**
   * Delete a comment
   *
   * A post that has it keeps its identifier, but does not include it any more.
   *
   * `DELETE /v1/comments/{id}`
   * `specs/blog/openapi.yaml#/paths/~1v1~1comments~1{id}/delete`
   */
  readonly deleteComment: mock.OperationMock<
    s.DeleteCommentCall,
    s.DeleteCommentResult,
    HttpHandler,
    { 404: "unknownComment" }
  >;
  /** A handler for every operation, with the contract's examples for answers. */
  handlers(): HttpHandler[];
}

/** The contract's examples, and what was made of its schemas where it has none. */
const examples: mock.Examples = {
  optionsPosts: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,POST" } }],
  listPosts: [
    {
      status: 200,
      name: "whole",
      body: {
        data: [
          {
            type: "posts",
            id: "1",
            attributes: { title: "Rain in May" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/1/comments",
                  self: "/v1/posts/1/relationships/comments",
                },
                data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
              },
            },
          },
          {
            type: "posts",
            id: "2",
            attributes: { title: "The first swallows" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/2/comments",
                  self: "/v1/posts/2/relationships/comments",
                },
                data: [],
              },
            },
          },
          {
            type: "posts",
            id: "3",
            attributes: { title: "Rain in June" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/3/comments",
                  self: "/v1/posts/3/relationships/comments",
                },
                data: [{ type: "comments", id: "2" }],
              },
            },
          },
        ],
        included: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
        ],
      },
    },
    {
      status: 200,
      name: "pageByNumber",
      body: {
        links: {
          first: "/v1/posts?page[number]=1&page[size]=1",
          last: "/v1/posts?page[number]=3&page[size]=1",
          next: "/v1/posts?page[number]=3&page[size]=1",
          prev: "/v1/posts?page[number]=1&page[size]=1",
        },
        data: [
          {
            type: "posts",
            id: "2",
            attributes: { title: "The first swallows" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/2/comments",
                  self: "/v1/posts/2/relationships/comments",
                },
                data: [],
              },
            },
          },
        ],
      },
    },
    {
      status: 200,
      name: "pageByOffset",
      body: {
        links: {
          last: "/v1/posts?page[limit]=2&page[offset]=1",
          next: "/v1/posts?page[limit]=2&page[offset]=2",
        },
        data: [
          {
            type: "posts",
            id: "1",
            attributes: { title: "Rain in May" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/1/comments",
                  self: "/v1/posts/1/relationships/comments",
                },
                data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
              },
            },
          },
          {
            type: "posts",
            id: "2",
            attributes: { title: "The first swallows" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/2/comments",
                  self: "/v1/posts/2/relationships/comments",
                },
                data: [],
              },
            },
          },
        ],
        included: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
        ],
      },
    },
    {
      status: 200,
      name: "postsAlone",
      body: {
        links: {
          last: "/v1/posts?include=&page[number]=3&page[size]=1",
          next: "/v1/posts?include=&page[number]=2&page[size]=1",
        },
        data: [
          {
            type: "posts",
            id: "1",
            attributes: { title: "Rain in May" },
            relationships: {
              comments: {
                links: {
                  related: "/v1/posts/1/comments",
                  self: "/v1/posts/1/relationships/comments",
                },
                data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
              },
            },
          },
        ],
      },
    },
    { status: 200, name: "empty", body: { data: [] } },
    {
      status: 400,
      name: "unknownPostField",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"posts\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[posts]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownCommentFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"date\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownInclude",
      body: {
        errors: [
          {
            status: "400",
            title: "include must name only comments",
            source: { parameter: "include" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "pageNotANumber",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be an integer of at least 1",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "emptyPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[size] must be an integer of at least 1",
            source: { parameter: "page[size]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: {
        errors: [
          {
            status: "400",
            title: "page[offset] must be an integer of at least 0",
            source: { parameter: "page[offset]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "behindLastPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be at most 3",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
  ],
  createPost: [
    {
      status: 201,
      headers: { Location: "/v1/posts/1" },
      name: "titleOnly",
      body: {
        data: {
          type: "posts",
          id: "1",
          attributes: { title: "Rain in May" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/1/comments",
                self: "/v1/posts/1/relationships/comments",
              },
              data: [],
            },
          },
        },
      },
    },
    {
      status: 201,
      headers: { Location: "/v1/posts/1" },
      name: "withComments",
      body: {
        data: {
          type: "posts",
          id: "3",
          attributes: { title: "Rain in June" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/3/comments",
                self: "/v1/posts/3/relationships/comments",
              },
              data: [{ type: "comments", id: "2" }],
            },
          },
        },
      },
    },
    {
      status: 406,
      name: "emptyBody",
      body: { errors: [{ status: "406", title: "unexpected end of JSON input" }] },
    },
    {
      status: 406,
      name: "noData",
      body: {
        errors: [
          { status: "406", title: "Source JSON is empty and has no \"attributes\" payload object" },
        ],
      },
    },
    {
      status: 406,
      name: "scalarData",
      body: { errors: [{ status: "406", title: "expected a JSON encoded object or array" }] },
    },
    {
      status: 406,
      name: "noType",
      body: { errors: [{ status: "406", title: "invalid record, no type was specified" }] },
    },
    {
      status: 406,
      name: "otherType",
      body: {
        errors: [
          { status: "406", title: "Type comments in JSON does not match target struct type posts" },
        ],
      },
    },
    {
      status: 406,
      name: "commentsNotAList",
      body: {
        errors: [
          { status: "406", title: "struct *Post does not implement UnmarshalToOneRelations" },
        ],
      },
    },
    {
      status: 406,
      name: "commentsMalformed",
      body: {
        errors: [{ status: "406", title: "Invalid json for relationship data array/object" }],
      },
    },
  ],
  optionsPost: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,DELETE" } }],
  getPost: [
    {
      status: 200,
      name: "withComments",
      body: {
        data: {
          type: "posts",
          id: "1",
          attributes: { title: "Rain in May" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/1/comments",
                self: "/v1/posts/1/relationships/comments",
              },
              data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
            },
          },
        },
        included: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
        ],
      },
    },
    {
      status: 200,
      name: "postAlone",
      body: {
        data: {
          type: "posts",
          id: "1",
          attributes: { title: "Rain in May" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/1/comments",
                self: "/v1/posts/1/relationships/comments",
              },
              data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
            },
          },
        },
      },
    },
    {
      status: 200,
      name: "commentGone",
      body: {
        data: {
          type: "posts",
          id: "4",
          attributes: { title: "Fog" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/4/comments",
                self: "/v1/posts/4/relationships/comments",
              },
              data: [{ type: "comments", id: "9" }],
            },
          },
        },
      },
    },
    {
      status: 400,
      name: "unknownPostField",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"posts\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[posts]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownCommentFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"date\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownInclude",
      body: {
        errors: [
          {
            status: "400",
            title: "include must name only comments",
            source: { parameter: "include" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
  ],
  updatePost: [
    {
      status: 200,
      name: "rename",
      body: {
        data: {
          type: "posts",
          id: "1",
          attributes: { title: "Rain in May, and more" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/1/comments",
                self: "/v1/posts/1/relationships/comments",
              },
              data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
            },
          },
        },
        included: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
        ],
      },
    },
    {
      status: 200,
      name: "oneComment",
      body: {
        data: {
          type: "posts",
          id: "1",
          attributes: { title: "Rain in May" },
          relationships: {
            comments: {
              links: {
                related: "/v1/posts/1/comments",
                self: "/v1/posts/1/relationships/comments",
              },
              data: [{ type: "comments", id: "1" }],
            },
          },
        },
        included: [{ type: "comments", id: "1", attributes: { text: "Bring boots." } }],
      },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
    {
      status: 406,
      name: "emptyBody",
      body: { errors: [{ status: "406", title: "unexpected end of JSON input" }] },
    },
    {
      status: 406,
      name: "noData",
      body: {
        errors: [
          { status: "406", title: "Source JSON is empty and has no \"attributes\" payload object" },
        ],
      },
    },
    {
      status: 406,
      name: "scalarData",
      body: { errors: [{ status: "406", title: "expected a JSON encoded object or array" }] },
    },
    {
      status: 406,
      name: "noType",
      body: { errors: [{ status: "406", title: "invalid record, no type was specified" }] },
    },
    {
      status: 406,
      name: "otherType",
      body: {
        errors: [
          { status: "406", title: "Type comments in JSON does not match target struct type posts" },
        ],
      },
    },
    {
      status: 406,
      name: "commentsNotAList",
      body: {
        errors: [
          { status: "406", title: "struct *Post does not implement UnmarshalToOneRelations" },
        ],
      },
    },
    {
      status: 406,
      name: "commentsMalformed",
      body: {
        errors: [{ status: "406", title: "Invalid json for relationship data array/object" }],
      },
    },
    {
      status: 409,
      name: "otherId",
      body: {
        errors: [{ status: "409", title: "id in the resource does not match servers endpoint" }],
      },
    },
  ],
  deletePost: [
    { status: 204 },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
  ],
  listPostComments: [
    {
      status: 200,
      name: "two",
      body: {
        data: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
        ],
      },
    },
    {
      status: 200,
      name: "pageByNumber",
      body: {
        links: {
          first: "/v1/posts/1/comments?page[number]=1&page[size]=1",
          last: "/v1/posts/1/comments?page[number]=3&page[size]=1",
          next: "/v1/posts/1/comments?page[number]=3&page[size]=1",
          prev: "/v1/posts/1/comments?page[number]=1&page[size]=1",
        },
        data: [{ type: "comments", id: "2", attributes: { text: "And an umbrella." } }],
      },
    },
    {
      status: 200,
      name: "pageByOffset",
      body: {
        links: {
          first: "/v1/posts/1/comments?page[limit]=2&page[offset]=0",
          prev: "/v1/posts/1/comments?page[limit]=2&page[offset]=0",
        },
        data: [{ type: "comments", id: "2", attributes: { text: "And an umbrella." } }],
      },
    },
    { status: 200, name: "none", body: { data: [] } },
    {
      status: 400,
      name: "unknownCommentFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"date\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "pageNotANumber",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be an integer of at least 1",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "emptyPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[size] must be an integer of at least 1",
            source: { parameter: "page[size]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: {
        errors: [
          {
            status: "400",
            title: "page[offset] must be an integer of at least 0",
            source: { parameter: "page[offset]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "behindLastPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be at most 3",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
  ],
  getPostCommentsRelationship: [
    {
      status: 200,
      name: "two",
      body: {
        links: { related: "/v1/posts/1/comments", self: "/v1/posts/1/relationships/comments" },
        data: [{ type: "comments", id: "1" }, { type: "comments", id: "2" }],
      },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
  ],
  replacePostComments: [
    { status: 204 },
    {
      status: 400,
      name: "noData",
      body: { errors: [{ status: "400", title: "Invalid object. Need a \"data\" object" }] },
    },
    {
      status: 400,
      name: "noList",
      body: {
        errors: [
          {
            status: "400",
            title: "target struct must implement interface UnmarshalToOneRelations",
          },
        ],
      },
    },
    {
      status: 400,
      name: "noId",
      body: {
        errors: [{ status: "400", title: "all data objects must have a field id for comments" }],
      },
    },
    {
      status: 400,
      name: "noIdentifier",
      body: {
        errors: [{ status: "400", title: "entry in data array must be an object for comments" }],
      },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "post could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  addPostComments: [
    { status: 204 },
    {
      status: 400,
      name: "noData",
      body: { errors: [{ status: "400", title: "Invalid object. Need a \"data\" object" }] },
    },
    {
      status: 400,
      name: "noList",
      body: {
        errors: [
          {
            status: "400",
            title: "Data must be an array with \"id\" and \"type\" field to add new to-many relationships",
          },
        ],
      },
    },
    {
      status: 400,
      name: "noId",
      body: { errors: [{ status: "400", title: "no id field found inside data object" }] },
    },
    {
      status: 400,
      name: "noIdentifier",
      body: { errors: [{ status: "400", title: "entry in data object invalid" }] },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "post could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  removePostComments: [
    { status: 204 },
    {
      status: 400,
      name: "noData",
      body: { errors: [{ status: "400", title: "Invalid object. Need a \"data\" object" }] },
    },
    {
      status: 400,
      name: "noList",
      body: {
        errors: [
          {
            status: "400",
            title: "Data must be an array with \"id\" and \"type\" field to add new to-many relationships",
          },
        ],
      },
    },
    {
      status: 400,
      name: "noId",
      body: { errors: [{ status: "400", title: "no id field found inside data object" }] },
    },
    {
      status: 400,
      name: "noIdentifier",
      body: { errors: [{ status: "400", title: "entry in data object invalid" }] },
    },
    {
      status: 404,
      name: "unknownPost",
      body: { errors: [{ status: "404", title: "post not found" }] },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "post could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  optionsComments: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,POST" } }],
  listComments: [
    {
      status: 200,
      name: "whole",
      body: {
        data: [
          { type: "comments", id: "1", attributes: { text: "Bring boots." } },
          { type: "comments", id: "2", attributes: { text: "And an umbrella." } },
          { type: "comments", id: "3", attributes: { text: "Or stay at home." } },
        ],
      },
    },
    {
      status: 200,
      name: "pageByNumber",
      body: {
        links: {
          first: "/v1/comments?page[number]=1&page[size]=1",
          last: "/v1/comments?page[number]=3&page[size]=1",
          next: "/v1/comments?page[number]=3&page[size]=1",
          prev: "/v1/comments?page[number]=1&page[size]=1",
        },
        data: [{ type: "comments", id: "2", attributes: { text: "And an umbrella." } }],
      },
    },
    {
      status: 200,
      name: "pageByOffset",
      body: {
        links: {
          last: "/v1/comments?page[limit]=1&page[offset]=1&postsID=1",
          next: "/v1/comments?page[limit]=1&page[offset]=1&postsID=1",
        },
        data: [{ type: "comments", id: "1", attributes: { text: "Bring boots." } }],
      },
    },
    { status: 200, name: "none", body: { data: [] } },
    {
      status: 400,
      name: "unknownCommentFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"date\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "pageNotANumber",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be an integer of at least 1",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "emptyPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[size] must be an integer of at least 1",
            source: { parameter: "page[size]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "negativeOffset",
      body: {
        errors: [
          {
            status: "400",
            title: "page[offset] must be an integer of at least 0",
            source: { parameter: "page[offset]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "behindLastPage",
      body: {
        errors: [
          {
            status: "400",
            title: "page[number] must be at most 3",
            source: { parameter: "page[number]" },
          },
        ],
      },
    },
  ],
  createComment: [
    {
      status: 201,
      headers: { Location: "/v1/comments/1" },
      name: "boots",
      body: { data: { type: "comments", id: "1", attributes: { text: "Bring boots." } } },
    },
    {
      status: 406,
      name: "emptyBody",
      body: { errors: [{ status: "406", title: "unexpected end of JSON input" }] },
    },
    {
      status: 406,
      name: "noData",
      body: {
        errors: [
          { status: "406", title: "Source JSON is empty and has no \"attributes\" payload object" },
        ],
      },
    },
    {
      status: 406,
      name: "scalarData",
      body: { errors: [{ status: "406", title: "expected a JSON encoded object or array" }] },
    },
    {
      status: 406,
      name: "noType",
      body: { errors: [{ status: "406", title: "invalid record, no type was specified" }] },
    },
    {
      status: 406,
      name: "otherType",
      body: {
        errors: [
          { status: "406", title: "Type posts in JSON does not match target struct type comments" },
        ],
      },
    },
  ],
  optionsComment: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,DELETE" } }],
  getComment: [
    {
      status: 200,
      name: "boots",
      body: { data: { type: "comments", id: "1", attributes: { text: "Bring boots." } } },
    },
    {
      status: 400,
      name: "unknownCommentFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"author\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"date\" does not exist for type \"comments\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[comments]" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownComment",
      body: { errors: [{ status: "404", title: "comment not found" }] },
    },
  ],
  updateComment: [
    {
      status: 200,
      name: "twoBoots",
      body: {
        data: { type: "comments", id: "1", attributes: { text: "Bring boots, both of them." } },
      },
    },
    {
      status: 404,
      name: "unknownComment",
      body: { errors: [{ status: "404", title: "comment not found" }] },
    },
    {
      status: 406,
      name: "emptyBody",
      body: { errors: [{ status: "406", title: "unexpected end of JSON input" }] },
    },
    {
      status: 406,
      name: "noData",
      body: {
        errors: [
          { status: "406", title: "Source JSON is empty and has no \"attributes\" payload object" },
        ],
      },
    },
    {
      status: 406,
      name: "scalarData",
      body: { errors: [{ status: "406", title: "expected a JSON encoded object or array" }] },
    },
    {
      status: 406,
      name: "noType",
      body: { errors: [{ status: "406", title: "invalid record, no type was specified" }] },
    },
    {
      status: 406,
      name: "otherType",
      body: {
        errors: [
          { status: "406", title: "Type posts in JSON does not match target struct type comments" },
        ],
      },
    },
    {
      status: 409,
      name: "otherId",
      body: {
        errors: [{ status: "409", title: "id in the resource does not match servers endpoint" }],
      },
    },
  ],
  deleteComment: [
    { status: 204 },
    {
      status: 404,
      name: "unknownComment",
      body: { errors: [{ status: "404", title: "comment not found" }] },
    },
  ],
};

/** Makes the mocks. Nothing is answered until a handler is given to MSW. */
export function createBlogMocks(options: mock.MockOptions = {}): BlogMocks {
  const servers = [""];
  return mock.createMocks({ all: http.all }, { ...definition, servers, examples }, options);
}
