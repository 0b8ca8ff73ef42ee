// @generated from specs/blog/openapi.yaml by the contract-tests generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
/**
 * Contract tests of Blog.
 *
 * They start a mock of the contract. With BLOG_BASE_URL they go to that server instead, and
 * leave out what only a mock can be asked for.
 */
import { contractServer, without } from "specwright/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError, createBlogClient, type BlogClient } from "../../../generated/blog/client.ts";
import type * as t from "../../../generated/blog/types.ts";
import * as v from "../../../generated/blog/validators.ts";

const server = contractServer({ contract: "specs/blog/openapi.yaml", prefix: "BLOG" });
const mocked = test.runIf(server.isMock);

let client: BlogClient;

beforeAll(async () => {
  const baseUrl = await server.start();
  client = createBlogClient({ baseUrl });
}, 60_000);

afterAll(() => server.stop());

describe("optionsPosts: OPTIONS /v1/posts", () => {
  const input: t.OptionsPostsInput = {};

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsPosts(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("listPosts: GET /v1/posts", () => {
  const input: t.ListPostsInput = {
    "page[number]": 2,
    "page[size]": 1,
    "page[offset]": 0,
    "page[limit]": 2,
    include: ["comments"],
    "fields[posts]": ["title"],
    "fields[comments]": ["text"],
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listPosts(input);
    expect(response.status).toBe(200);
    expect(v.listPostsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=whole",
    "code=200, example=pageByNumber",
    "code=200, example=pageByOffset",
    "code=200, example=postsAlone",
    "code=200, example=empty",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listPosts(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listPostsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.ListPostsInput]>([
    [
      "query parameter 'include', example 'nothing'",
      {
        "page[number]": 2,
        "page[size]": 1,
        "page[offset]": 0,
        "page[limit]": 2,
        include: [],
        "fields[posts]": ["title"],
        "fields[comments]": ["text"],
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.listPosts(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownPostField",
    "code=400, example=unknownCommentFields",
    "code=400, example=unknownInclude",
    "code=400, example=pageNotANumber",
    "code=400, example=emptyPage",
    "code=400, example=negativeOffset",
    "code=400, example=behindLastPage",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listPosts(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listPostsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("createPost: POST /v1/posts", () => {
  const input: t.CreatePostInput = {
    body: { data: { type: "posts", attributes: { title: "Rain in May" } } },
  };

  test("answers 201", async () => {
    const { data, response } = await client.raw.createPost(input);
    expect(response.status).toBe(201);
    expect(v.createPostResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=201, example=titleOnly",
    "code=201, example=withComments",
  ])("answers 201 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.createPost(input, { headers: { prefer } });
    expect(response.status).toBe(201);
    expect(v.createPostResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.CreatePostInput]>([
    [
      "application/vnd.api+json body, example 'withComments'",
      {
        body: {
          data: {
            type: "posts",
            attributes: { title: "Rain in June" },
            relationships: { comments: { data: [{ type: "comments", id: "2" }] } },
          },
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.createPost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
    "code=406, example=commentsNotAList",
    "code=406, example=commentsMalformed",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createPost(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.createPostResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createPost(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createPost({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsPost: OPTIONS /v1/posts/{id}", () => {
  const input: t.OptionsPostInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsPost(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("getPost: GET /v1/posts/{id}", () => {
  const input: t.GetPostInput = {
    id: "1",
    include: ["comments"],
    "fields[posts]": ["title"],
    "fields[comments]": ["text"],
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getPost(input);
    expect(response.status).toBe(200);
    expect(v.getPostResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=withComments",
    "code=200, example=postAlone",
    "code=200, example=commentGone",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.getPost(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.getPostResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.GetPostInput]>([
    [
      "query parameter 'include', example 'nothing'",
      { id: "1", include: [], "fields[posts]": ["title"], "fields[comments]": ["text"] },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.getPost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=unknownPostField",
    "code=400, example=unknownCommentFields",
    "code=400, example=unknownInclude",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getPost(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getPostResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getPost(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getPostResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("updatePost: PATCH /v1/posts/{id}", () => {
  const input: t.UpdatePostInput = {
    id: "1",
    body: { data: { type: "posts", id: "1", attributes: { title: "Rain in May, and more" } } },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.updatePost(input);
    expect(response.status).toBe(200);
    expect(v.updatePostResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=rename",
    "code=200, example=oneComment",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.updatePost(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.updatePostResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  test.for<[title: string, input: t.UpdatePostInput]>([
    [
      "application/vnd.api+json body, example 'oneComment'",
      {
        id: "1",
        body: {
          data: {
            type: "posts",
            id: "1",
            relationships: { comments: { data: [{ type: "comments", id: "1" }] } },
          },
        },
      },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.updatePost(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updatePost(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updatePostResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
    "code=406, example=commentsNotAList",
    "code=406, example=commentsMalformed",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updatePost(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.updatePostResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=409, example=otherId",
  ])("throws an ApiError 409 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updatePost(input, { headers: { prefer } }));
    expect(error.status).toBe(409);
    expect(v.updatePostResponses[409]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updatePost(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.updatePost({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("listPostComments: GET /v1/posts/{id}/comments", () => {
  const input: t.ListPostCommentsInput = {
    id: "1",
    "page[number]": 2,
    "page[size]": 1,
    "page[offset]": 0,
    "page[limit]": 2,
    "fields[comments]": ["text"],
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listPostComments(input);
    expect(response.status).toBe(200);
    expect(v.listPostCommentsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=two",
    "code=200, example=pageByNumber",
    "code=200, example=pageByOffset",
    "code=200, example=none",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listPostComments(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listPostCommentsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownCommentFields",
    "code=400, example=pageNotANumber",
    "code=400, example=emptyPage",
    "code=400, example=negativeOffset",
    "code=400, example=behindLastPage",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listPostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listPostCommentsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listPostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.listPostCommentsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("getPostCommentsRelationship: GET /v1/posts/{id}/relationships/comments", () => {
  const input: t.GetPostCommentsRelationshipInput = { id: "1" };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getPostCommentsRelationship(input);
    expect(response.status).toBe(200);
    expect(v.getPostCommentsRelationshipResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getPostCommentsRelationship(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getPostCommentsRelationshipResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("replacePostComments: PATCH /v1/posts/{id}/relationships/comments", () => {
  const input: t.ReplacePostCommentsInput = {
    id: "1",
    body: { data: [{ type: "comments", id: "2" }, { type: "comments", id: "1" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.replacePostComments(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  test.for<[title: string, input: t.ReplacePostCommentsInput]>([
    [
      "application/vnd.api+json body, example 'none'",
      { id: "1", body: { data: [] } },
    ],
  ])("accepts %s", async ([, other]) => {
    const { response } = await client.raw.replacePostComments(other);
    expect(response.ok).toBe(true);
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replacePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.replacePostCommentsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replacePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.replacePostCommentsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.replacePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.replacePostCommentsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.replacePostComments(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.replacePostComments({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("addPostComments: POST /v1/posts/{id}/relationships/comments", () => {
  const input: t.AddPostCommentsInput = {
    id: "1",
    body: { data: [{ type: "comments", id: "2" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.addPostComments(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addPostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.addPostCommentsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addPostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.addPostCommentsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.addPostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.addPostCommentsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.addPostComments(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.addPostComments({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsComments: OPTIONS /v1/comments", () => {
  const input: t.OptionsCommentsInput = {};

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsComments(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("listComments: GET /v1/comments", () => {
  const input: t.ListCommentsInput = {
    "page[number]": 2,
    "page[size]": 1,
    "page[offset]": 0,
    "page[limit]": 2,
    postsID: "1",
    "fields[comments]": ["text"],
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.listComments(input);
    expect(response.status).toBe(200);
    expect(v.listCommentsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=200, example=whole",
    "code=200, example=pageByNumber",
    "code=200, example=pageByOffset",
    "code=200, example=none",
  ])("answers 200 to Prefer: %s", async (prefer) => {
    const { data, response } = await client.raw.listComments(input, { headers: { prefer } });
    expect(response.status).toBe(200);
    expect(v.listCommentsResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownCommentFields",
    "code=400, example=pageNotANumber",
    "code=400, example=emptyPage",
    "code=400, example=negativeOffset",
    "code=400, example=behindLastPage",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.listComments(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.listCommentsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("createComment: POST /v1/comments", () => {
  const input: t.CreateCommentInput = {
    body: { data: { type: "comments", attributes: { text: "Bring boots." } } },
  };

  test("answers 201", async () => {
    const { data, response } = await client.raw.createComment(input);
    expect(response.status).toBe(201);
    expect(v.createCommentResponses[201]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.createComment(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.createCommentResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.createComment(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.createComment({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("optionsComment: OPTIONS /v1/comments/{id}", () => {
  const input: t.OptionsCommentInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.optionsComment(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });
});

describe("getComment: GET /v1/comments/{id}", () => {
  const input: t.GetCommentInput = { id: "1", "fields[comments]": ["text"] };

  test("answers 200", async () => {
    const { data, response } = await client.raw.getComment(input);
    expect(response.status).toBe(200);
    expect(v.getCommentResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=400, example=unknownCommentFields",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getComment(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.getCommentResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownComment",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.getComment(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.getCommentResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("updateComment: PATCH /v1/comments/{id}", () => {
  const input: t.UpdateCommentInput = {
    id: "1",
    body: {
      data: { type: "comments", id: "1", attributes: { text: "Bring boots, both of them." } },
    },
  };

  test("answers 200", async () => {
    const { data, response } = await client.raw.updateComment(input);
    expect(response.status).toBe(200);
    expect(v.updateCommentResponses[200]["application/vnd.api+json"].check(data)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownComment",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateComment(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.updateCommentResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=406, example=emptyBody",
    "code=406, example=noData",
    "code=406, example=scalarData",
    "code=406, example=noType",
    "code=406, example=otherType",
  ])("throws an ApiError 406 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateComment(input, { headers: { prefer } }));
    expect(error.status).toBe(406);
    expect(v.updateCommentResponses[406]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=409, example=otherId",
  ])("throws an ApiError 409 to Prefer: %s", async (prefer) => {
    const error = await failure(client.updateComment(input, { headers: { prefer } }));
    expect(error.status).toBe(409);
    expect(v.updateCommentResponses[409]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.updateComment(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.updateComment({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("deletePost: DELETE /v1/posts/{id}", () => {
  const input: t.DeletePostInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.deletePost(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deletePost(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deletePostResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

describe("removePostComments: DELETE /v1/posts/{id}/relationships/comments", () => {
  const input: t.RemovePostCommentsInput = {
    id: "1",
    body: { data: [{ type: "comments", id: "2" }] },
  };

  test("answers 204", async () => {
    const { data, response } = await client.raw.removePostComments(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=400, example=noData",
    "code=400, example=noList",
    "code=400, example=noId",
    "code=400, example=noIdentifier",
  ])("throws an ApiError 400 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(400);
    expect(v.removePostCommentsResponses[400]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=404, example=unknownPost",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.removePostCommentsResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  mocked.for([
    "code=500, example=notStored",
    "code=500, example=malformedBefore",
  ])("throws an ApiError 500 to Prefer: %s", async (prefer) => {
    const error = await failure(client.removePostComments(input, { headers: { prefer } }));
    expect(error.status).toBe(500);
    expect(v.removePostCommentsResponses[500]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });

  test.for([
    "body",
  ])("refuses a request without '%s'", async (name) => {
    const { response } = await client.raw.removePostComments(without(input, name));
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });

  test.for([
    "data",
  ])("refuses a body without '%s'", async (name) => {
    const { response } = await client.raw.removePostComments({ ...input, body: without(input.body, name) });
    expect(`${response.status}`).toMatch(/^4\d\d$/);
  });
});

describe("deleteComment: DELETE /v1/comments/{id}", () => {
  const input: t.DeleteCommentInput = { id: "1" };

  test("answers 204", async () => {
    const { data, response } = await client.raw.deleteComment(input);
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
  });

  mocked.for([
    "code=404, example=unknownComment",
  ])("throws an ApiError 404 to Prefer: %s", async (prefer) => {
    const error = await failure(client.deleteComment(input, { headers: { prefer } }));
    expect(error.status).toBe(404);
    expect(v.deleteCommentResponses[404]["application/vnd.api+json"].check(error.body)).toEqual([]);
  });
});

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("the call did not end with an ApiError", { cause: error });
}
