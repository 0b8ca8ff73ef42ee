// @generated from specs/chocolates/openapi.yaml by the mocks generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
import { type HttpHandler, http } from "msw";
import * as mock from "../../../generated/runtime/mock.ts";
import { definition } from "../../../generated/chocolates/server.ts";
import type * as s from "../../../generated/chocolates/server.ts";

/** Mocks of Chocolates, by operation: call one to get a handler for MSW. */
export interface ChocolatesMocks {
  /**
   * Ask what can be done with users
   *
   * The list names PATCH too, because users can be changed, although `/v0/users` itself has no PATCH.
   *
   * `OPTIONS /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/options`
   */
  readonly optionsUsers: mock.OperationMock<s.OptionsUsersCall, s.OptionsUsersResult, HttpHandler>;
  /**
   * List users, whole or page by page
   *
   * Without page parameters all users come at once, in no particular order, and their chocolates come
   * along as
   * `included`. A page has its users in the order of their ids, and no `included`.
   *
   * There are two ways to ask for a page: by number, with `page[number]` and `page[size]`, or by
   * position, with
   * `page[offset]` and `page[limit]`. Either pair counts only when both of its parameters are there and
   * none of
   * the other pair. Anything else gives the whole list, without links.
   *
   * `links` tells where to go from a page. `first` and `prev` are absent on the first page, `next` and
   * `last`
   * on the last one. A list that fits on one page has no links at all. The URLs keep the other query
   * parameters
   * and order all of them by name; brackets are not percent-encoded.
   *
   * A page number behind the last page is refused, but the first page exists even when there are no
   * users. An
   * offset behind the last user gives an empty page.
   *
   * `GET /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/get`
   */
  readonly listUsers: mock.OperationMock<
    s.ListUsersCall,
    s.ListUsersResult,
    HttpHandler,
    {
      200: "whole" | "pageByNumber" | "pageByOffset" | "empty";
      400:
        | "unknownUserField"
        | "unknownChocolateFields"
        | "pageNotANumber"
        | "emptyPage"
        | "negativeOffset"
        | "behindLastPage";
      500: "danglingChocolate" | "pageNotANumberBefore";
    }
  >;
  /**
   * Create a user
   *
   * Everything but the `type` may be left out: the name is then empty, and there are no sweets. The
   * chocolates
   * are named by id and are not looked up, so it is possible to like one that does not exist (yet).
   * Reading such
   * a user fails with 500 until it does.
   *
   * The answer shows the identifiers of the chocolates, but it has no `included`.
   *
   * `POST /v0/users`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users/post`
   */
  readonly createUser: mock.OperationMock<
    s.CreateUserCall,
    s.CreateUserResult,
    HttpHandler,
    {
      201: "withSweets" | "minimal";
      406:
        | "emptyBody"
        | "noData"
        | "scalarData"
        | "noType"
        | "otherType"
        | "sweetsNotAList"
        | "sweetsMalformed";
    }
  >;
  /**
   * Ask what can be done with a user
   *
   * The answer is the same for every id, whether or not there is such a user.
   *
   * `OPTIONS /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/options`
   */
  readonly optionsUser: mock.OperationMock<s.OptionsUserCall, s.OptionsUserResult, HttpHandler>;
  /**
   * Read a user and the chocolates that they like
   *
   * Each liked chocolate is in `included` once. A user who likes none has no `included`.
   *
   * `GET /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/get`
   */
  readonly getUser: mock.OperationMock<
    s.GetUserCall,
    s.GetUserResult,
    HttpHandler,
    {
      200: "withSweets" | "withoutSweets" | "fewerFields";
      400: "unknownUserField" | "unknownChocolateFields";
      404: "unknownUser";
      500: "danglingChocolate";
    }
  >;
  /**
   * Change a user
   *
   * Attributes and relationships that are present are set, the others stay. A `sweets` that is present
   * replaces
   * all identifiers. There is no body in the answer.
   *
   * Checked in this order: the user exists (404), the document is acceptable (406), its `id` is the one
   * in the
   * path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/patch`
   */
  readonly updateUser: mock.OperationMock<
    s.UpdateUserCall,
    s.UpdateUserResult,
    HttpHandler,
    {
      404: "unknownUser";
      406:
        | "emptyBody"
        | "noData"
        | "scalarData"
        | "noType"
        | "otherType"
        | "sweetsNotAList"
        | "sweetsMalformed";
      409: "otherId";
    }
  >;
  /**
   * Delete a user
   *
   * The chocolates stay.
   *
   * `DELETE /v0/users/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}/delete`
   */
  readonly deleteUser: mock.OperationMock<
    s.DeleteUserCall,
    s.DeleteUserResult,
    HttpHandler,
    {
      404: "unknownUser";
      500: "unknownUserBefore";
    }
  >;
  /**
   * List the chocolates that a user likes
   *
   * The chocolates themselves, in the order in which the user has them. This list comes whole: page
   * parameters are ignored.
   *
   * `GET /v0/users/{id}/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1sweets/get`
   */
  readonly listUserSweets: mock.OperationMock<
    s.ListUserSweetsCall,
    s.ListUserSweetsResult,
    HttpHandler,
    {
      200: "one" | "none";
      400: "unknownChocolateFields";
      404: "unknownUser";
      500: "danglingChocolate";
    }
  >;
  /**
   * Read which chocolates a user likes
   *
   * Only the identifiers, so that it works for chocolates that do not exist, too.
   *
   * `GET /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/get`
   */
  readonly getUserSweetsRelationship: mock.OperationMock<
    s.GetUserSweetsRelationshipCall,
    s.GetUserSweetsRelationshipResult,
    HttpHandler,
    {
      200: "one";
      404: "unknownUser";
    }
  >;
  /**
   * Replace the chocolates that a user likes
   *
   * Afterwards the user likes exactly the ones in `data`. They are not looked up.
   *
   * `PATCH /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/patch`
   */
  readonly replaceUserSweets: mock.OperationMock<
    s.ReplaceUserSweetsCall,
    s.ReplaceUserSweetsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownUser";
      500: "notStored" | "malformedBefore";
    }
  >;
  /**
   * Add chocolates that a user likes
   *
   * They are put behind the ones that are there. One that is there already is added once more.
   *
   * `POST /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/post`
   */
  readonly addUserSweets: mock.OperationMock<
    s.AddUserSweetsCall,
    s.AddUserSweetsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownUser";
      500: "notStored" | "malformedBefore";
    }
  >;
  /**
   * Remove chocolates that a user likes
   *
   * The identifiers are sent as a body, which is unusual for DELETE. Those that the user does not have
   * are passed over.
   *
   * `DELETE /v0/users/{id}/relationships/sweets`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1users~1{id}~1relationships~1sweets/delete`
   */
  readonly removeUserSweets: mock.OperationMock<
    s.RemoveUserSweetsCall,
    s.RemoveUserSweetsResult,
    HttpHandler,
    {
      400: "noData" | "noList" | "noId" | "noIdentifier";
      404: "unknownUser";
      500: "notStored" | "malformedBefore";
    }
  >;
  /**
   * Ask what can be done with chocolates
   *
   * The list names PATCH too, because chocolates can be changed, although `/v0/chocolates` itself has no
   * PATCH.
   *
   * `OPTIONS /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/options`
   */
  readonly optionsChocolates: mock.OperationMock<
    s.OptionsChocolatesCall,
    s.OptionsChocolatesResult,
    HttpHandler
  >;
  /**
   * List chocolates
   *
   * All of them at once, ordered by id as text, so "10" comes before "2". There are no pages here, and
   * page
   * parameters are ignored.
   *
   * `GET /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/get`
   */
  readonly listChocolates: mock.OperationMock<
    s.ListChocolatesCall,
    s.ListChocolatesResult,
    HttpHandler,
    {
      200: "ofOneUser" | "all" | "tastes";
      400: "unknownChocolateFields";
    }
  >;
  /**
   * Create a chocolate
   *
   * Everything but the `type` may be left out; what is missing is empty.
   *
   * `POST /v0/chocolates`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates/post`
   */
  readonly createChocolate: mock.OperationMock<
    s.CreateChocolateCall,
    s.CreateChocolateResult,
    HttpHandler,
    {
      201: "complete" | "nameOnly";
      406: "emptyBody" | "noData" | "scalarData" | "noType" | "otherType";
    }
  >;
  /**
   * Ask what can be done with a chocolate
   *
   * The answer is the same for every id, whether or not there is such a chocolate.
   *
   * `OPTIONS /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/options`
   */
  readonly optionsChocolate: mock.OperationMock<
    s.OptionsChocolateCall,
    s.OptionsChocolateResult,
    HttpHandler
  >;
  /**
   * Read a chocolate
   *
   * `GET /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/get`
   */
  readonly getChocolate: mock.OperationMock<
    s.GetChocolateCall,
    s.GetChocolateResult,
    HttpHandler,
    {
      200: "complete" | "nameOnly";
      400: "unknownChocolateFields";
      404: "unknownChocolate";
    }
  >;
  /**
   * Change a chocolate
   *
   * Attributes that are present are set, the others stay. There is no body in the answer.
   *
   * Checked in this order: the chocolate exists (404), the document is acceptable (406), its `id` is the
   * one in
   * the path (409). A document without an id counts as one with another id.
   *
   * `PATCH /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/patch`
   */
  readonly updateChocolate: mock.OperationMock<
    s.UpdateChocolateCall,
    s.UpdateChocolateResult,
    HttpHandler,
    {
      404: "unknownChocolate";
      406: "emptyBody" | "noData" | "scalarData" | "noType" | "otherType";
      409: "otherId";
    }
  >;
  /**
   * Delete a chocolate
   *
   * Users who like it keep its identifier, and reading them fails with 500 until it is taken from their
   * sweets. Unlike `deleteUser`, this answers with a body.
   *
   * `DELETE /v0/chocolates/{id}`
   * `specs/chocolates/openapi.yaml#/paths/~1v0~1chocolates~1{id}/delete`
   */
  readonly deleteChocolate: mock.OperationMock<
    s.DeleteChocolateCall,
    s.DeleteChocolateResult,
    HttpHandler,
    {
      200: "deleted";
      404: "unknownChocolate";
    }
  >;
  /**
   * Say hello
   *
   * Plain text, and always the same.
   *
   * `GET /hello-world`
   * `specs/chocolates/openapi.yaml#/paths/~1hello-world/get`
   */
  readonly helloWorld: mock.OperationMock<
    s.HelloWorldCall,
    s.HelloWorldResult,
    HttpHandler,
    { 200: "hello" }
  >;
  /** A handler for every operation, with the contract's examples for answers. */
  handlers(): HttpHandler[];
}

/** The contract's examples, and what was made of its schemas where it has none. */
const examples: mock.Examples = {
  optionsUsers: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,POST" } }],
  listUsers: [
    {
      status: 200,
      name: "whole",
      body: {
        data: [
          {
            type: "users",
            id: "1",
            attributes: { "user-name": "maya" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/1/sweets",
                  self: "http://localhost:31415/v0/users/1/relationships/sweets",
                },
                data: [{ type: "chocolates", id: "1" }],
              },
            },
          },
          {
            type: "users",
            id: "2",
            attributes: { "user-name": "jonas" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/2/sweets",
                  self: "http://localhost:31415/v0/users/2/relationships/sweets",
                },
                data: [{ type: "chocolates", id: "1" }, { type: "chocolates", id: "2" }],
              },
            },
          },
          {
            type: "users",
            id: "3",
            attributes: { "user-name": "lin" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/3/sweets",
                  self: "http://localhost:31415/v0/users/3/relationships/sweets",
                },
                data: [],
              },
            },
          },
        ],
        included: [
          { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
          { type: "chocolates", id: "2", attributes: { name: "Hazelnut Milk", taste: "nutty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "pageByNumber",
      body: {
        links: {
          first: "http://localhost:31415/v0/users?page[number]=1&page[size]=1",
          last: "http://localhost:31415/v0/users?page[number]=3&page[size]=1",
          next: "http://localhost:31415/v0/users?page[number]=3&page[size]=1",
          prev: "http://localhost:31415/v0/users?page[number]=1&page[size]=1",
        },
        data: [
          {
            type: "users",
            id: "2",
            attributes: { "user-name": "jonas" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/2/sweets",
                  self: "http://localhost:31415/v0/users/2/relationships/sweets",
                },
                data: [{ type: "chocolates", id: "1" }, { type: "chocolates", id: "2" }],
              },
            },
          },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "pageByOffset",
      body: {
        links: {
          last: "http://localhost:31415/v0/users?page[limit]=2&page[offset]=1",
          next: "http://localhost:31415/v0/users?page[limit]=2&page[offset]=2",
        },
        data: [
          {
            type: "users",
            id: "1",
            attributes: { "user-name": "maya" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/1/sweets",
                  self: "http://localhost:31415/v0/users/1/relationships/sweets",
                },
                data: [{ type: "chocolates", id: "1" }],
              },
            },
          },
          {
            type: "users",
            id: "2",
            attributes: { "user-name": "jonas" },
            relationships: {
              sweets: {
                links: {
                  related: "http://localhost:31415/v0/users/2/sweets",
                  self: "http://localhost:31415/v0/users/2/relationships/sweets",
                },
                data: [{ type: "chocolates", id: "1" }, { type: "chocolates", id: "2" }],
              },
            },
          },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "empty",
      body: {
        data: [],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 400,
      name: "unknownUserField",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"shoe\" does not exist for type \"users\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[users]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownChocolateFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"price\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"weight\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
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
      status: 500,
      name: "danglingChocolate",
      body: { errors: [{ status: "500", title: "Chocolate for id 7 not found" }] },
    },
    {
      status: 500,
      name: "pageNotANumberBefore",
      body: {
        errors: [{ status: "500", title: "strconv.ParseUint: parsing \"two\": invalid syntax" }],
      },
    },
  ],
  createUser: [
    {
      status: 201,
      headers: { Location: "/v0/users/1" },
      name: "withSweets",
      body: {
        data: {
          type: "users",
          id: "1",
          attributes: { "user-name": "maya" },
          relationships: {
            sweets: {
              links: {
                related: "http://localhost:31415/v0/users/1/sweets",
                self: "http://localhost:31415/v0/users/1/relationships/sweets",
              },
              data: [{ type: "chocolates", id: "1" }],
            },
          },
        },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 201,
      headers: { Location: "/v0/users/1" },
      name: "minimal",
      body: {
        data: {
          type: "users",
          id: "4",
          attributes: { "user-name": "" },
          relationships: {
            sweets: {
              links: {
                related: "http://localhost:31415/v0/users/4/sweets",
                self: "http://localhost:31415/v0/users/4/relationships/sweets",
              },
              data: [],
            },
          },
        },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
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
          { status: "406", title: "Type people in JSON does not match target struct type users" },
        ],
      },
    },
    {
      status: 406,
      name: "sweetsNotAList",
      body: {
        errors: [
          { status: "406", title: "struct *User does not implement UnmarshalToOneRelations" },
        ],
      },
    },
    {
      status: 406,
      name: "sweetsMalformed",
      body: {
        errors: [{ status: "406", title: "Invalid json for relationship data array/object" }],
      },
    },
  ],
  optionsUser: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,DELETE" } }],
  getUser: [
    {
      status: 200,
      name: "withSweets",
      body: {
        data: {
          type: "users",
          id: "1",
          attributes: { "user-name": "maya" },
          relationships: {
            sweets: {
              links: {
                related: "http://localhost:31415/v0/users/1/sweets",
                self: "http://localhost:31415/v0/users/1/relationships/sweets",
              },
              data: [{ type: "chocolates", id: "1" }],
            },
          },
        },
        included: [
          { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "withoutSweets",
      body: {
        data: {
          type: "users",
          id: "3",
          attributes: { "user-name": "lin" },
          relationships: {
            sweets: {
              links: {
                related: "http://localhost:31415/v0/users/3/sweets",
                self: "http://localhost:31415/v0/users/3/relationships/sweets",
              },
              data: [],
            },
          },
        },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "fewerFields",
      body: {
        data: {
          type: "users",
          id: "1",
          attributes: { "user-name": "maya" },
          relationships: {
            sweets: {
              links: {
                related: "http://localhost:31415/v0/users/1/sweets",
                self: "http://localhost:31415/v0/users/1/relationships/sweets",
              },
              data: [{ type: "chocolates", id: "1" }],
            },
          },
        },
        included: [{ type: "chocolates", id: "1", attributes: { name: "Sea Salt 70" } }],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 400,
      name: "unknownUserField",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"shoe\" does not exist for type \"users\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[users]" },
          },
        ],
      },
    },
    {
      status: 400,
      name: "unknownChocolateFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"price\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"weight\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
      },
    },
    {
      status: 500,
      name: "danglingChocolate",
      body: { errors: [{ status: "500", title: "Chocolate for id 7 not found" }] },
    },
  ],
  updateUser: [
    { status: 204 },
    {
      status: 404,
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
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
          { status: "406", title: "Type people in JSON does not match target struct type users" },
        ],
      },
    },
    {
      status: 406,
      name: "sweetsNotAList",
      body: {
        errors: [
          { status: "406", title: "struct *User does not implement UnmarshalToOneRelations" },
        ],
      },
    },
    {
      status: 406,
      name: "sweetsMalformed",
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
  deleteUser: [
    { status: 204 },
    {
      status: 404,
      name: "unknownUser",
      body: { errors: [{ status: "404", title: "User with id 9 does not exist" }] },
    },
    {
      status: 500,
      name: "unknownUserBefore",
      body: { errors: [{ status: "500", title: "User with id 9 does not exist" }] },
    },
  ],
  listUserSweets: [
    {
      status: 200,
      name: "one",
      body: {
        data: [
          { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "none",
      body: {
        data: [],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 400,
      name: "unknownChocolateFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"price\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"weight\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownUser",
      body: { errors: [{ status: "404", title: "User for id 9 not found" }] },
    },
    {
      status: 500,
      name: "danglingChocolate",
      body: { errors: [{ status: "500", title: "Chocolate for id 7 not found" }] },
    },
  ],
  getUserSweetsRelationship: [
    {
      status: 200,
      name: "one",
      body: {
        links: {
          related: "http://localhost:31415/v0/users/1/sweets",
          self: "http://localhost:31415/v0/users/1/relationships/sweets",
        },
        data: [{ type: "chocolates", id: "1" }],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 404,
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
      },
    },
  ],
  replaceUserSweets: [
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
        errors: [{ status: "400", title: "all data objects must have a field id for sweets" }],
      },
    },
    {
      status: 400,
      name: "noIdentifier",
      body: {
        errors: [{ status: "400", title: "entry in data array must be an object for sweets" }],
      },
    },
    {
      status: 404,
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
      },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "User for id 1 could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  addUserSweets: [
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
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
      },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "User for id 1 could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  removeUserSweets: [
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
      name: "unknownUser",
      body: {
        errors: [
          {
            status: "404",
            title: "http error (404) User for id 9 not found and 0 more errors, User for id 9 not found",
          },
        ],
      },
    },
    {
      status: 500,
      name: "notStored",
      body: { errors: [{ status: "500", title: "User for id 1 could not be stored" }] },
    },
    {
      status: 500,
      name: "malformedBefore",
      body: { errors: [{ status: "500", title: "Invalid object. Need a \"data\" object" }] },
    },
  ],
  optionsChocolates: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,POST" } }],
  listChocolates: [
    {
      status: 200,
      name: "ofOneUser",
      body: {
        data: [
          { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "all",
      body: {
        data: [
          { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
          { type: "chocolates", id: "2", attributes: { name: "Hazelnut Milk", taste: "nutty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "tastes",
      body: {
        data: [
          { type: "chocolates", id: "1", attributes: { taste: "salty" } },
          { type: "chocolates", id: "2", attributes: { taste: "nutty" } },
        ],
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 400,
      name: "unknownChocolateFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"price\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"weight\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
        ],
      },
    },
  ],
  createChocolate: [
    {
      status: 201,
      headers: { Location: "/v0/chocolates/1" },
      name: "complete",
      body: {
        data: { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 201,
      headers: { Location: "/v0/chocolates/1" },
      name: "nameOnly",
      body: {
        data: { type: "chocolates", id: "3", attributes: { name: "Ruby Berry", taste: "" } },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
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
          {
            status: "406",
            title: "Type sweets in JSON does not match target struct type chocolates",
          },
        ],
      },
    },
  ],
  optionsChocolate: [{ status: 204, headers: { Allow: "OPTIONS,GET,PATCH,DELETE" } }],
  getChocolate: [
    {
      status: 200,
      name: "complete",
      body: {
        data: { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70", taste: "salty" } },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 200,
      name: "nameOnly",
      body: {
        data: { type: "chocolates", id: "1", attributes: { name: "Sea Salt 70" } },
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 400,
      name: "unknownChocolateFields",
      body: {
        errors: [
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"price\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
          {
            status: "Bad Request",
            code: "API2GO_INVALID_FIELD_QUERY_PARAM",
            title: "Field \"weight\" does not exist for type \"chocolates\"",
            detail: "Please ask only for fields that exist",
            source: { parameter: "fields[chocolates]" },
          },
        ],
      },
    },
    {
      status: 404,
      name: "unknownChocolate",
      body: { errors: [{ status: "404", title: "Chocolate for id 7 not found" }] },
    },
  ],
  updateChocolate: [
    { status: 204 },
    {
      status: 404,
      name: "unknownChocolate",
      body: { errors: [{ status: "404", title: "Chocolate for id 7 not found" }] },
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
          {
            status: "406",
            title: "Type sweets in JSON does not match target struct type chocolates",
          },
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
  deleteChocolate: [
    {
      status: 200,
      name: "deleted",
      body: {
        meta: {
          author: "The chocolates service",
          license: "CC0-1.0",
          "license-url": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
      },
    },
    {
      status: 404,
      name: "unknownChocolate",
      body: { errors: [{ status: "404", title: "Chocolate for id 7 not found" }] },
    },
  ],
  helloWorld: [{ status: 200, name: "hello", body: "Hello World!" }],
};

/** Makes the mocks. Nothing is answered until a handler is given to MSW. */
export function createChocolatesMocks(options: mock.MockOptions = {}): ChocolatesMocks {
  const servers = [""];
  return mock.createMocks({ all: http.all }, { ...definition, servers, examples }, options);
}
