import { describe, expect, test } from "vitest";
import { documentOf } from "../../../src/model/build.ts";
import type { ApiModel } from "../../../src/model/model.ts";
import { filterFault, type OperationFilter } from "../../../src/model/operation-filter.ts";
import { selectOperations } from "../../../src/model/select-operations.ts";
import { model } from "../../support/compile.ts";

const contract = `openapi: 3.1.0
info: { title: Case, version: 1.0.0 }
tags: [{ name: pets }, { name: people }, { name: internal }, { name: unused }]
security: [{ key: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{ $ref: "#/components/parameters/Limit" }]
      responses:
        "200":
          description: Pets
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
          links:
            owner: { operationId: getPerson }
            pet: { operationId: getPet }
            deep: { operationRef: "#/paths/~1people~1{id}/get" }
            shared: { $ref: "#/components/links/Owner" }
    post:
      operationId: addPet
      tags: [pets, internal]
      security: [{ oauth: [write] }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } } }
      responses: { "201": { description: Added } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id" } }]
    get:
      operationId: getPet
      tags: [pets]
      security: []
      responses: { "200": { $ref: "#/paths/~1people~1{id}/get/responses/200" } }
  /people/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { $ref: "#/components/schemas/Id" } }]
    get:
      operationId: getPerson
      tags: [people]
      responses:
        "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Person" } } } }
  /internal/people/{id}/notes.txt:
    delete: { tags: [people, internal], responses: { "204": { description: Gone } } }
webhooks:
  born:
    post:
      operationId: onBorn
      tags: [pets]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Dog" } } } }
      responses: { "204": { description: Heard } }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { $ref: "#/components/schemas/Count" } }
    Unused: { name: unused, in: query, schema: { type: string } }
  links:
    Owner: { operationId: getPerson }
  securitySchemes:
    key: { type: apiKey, in: header, name: key }
    oauth:
      type: oauth2
      flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { write: Write } } }
  schemas:
    Id: { type: string }
    Count: { type: integer }
    NewPet: { type: object, properties: { kind: { type: string } } }
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string }, toys: { type: array, items: { $ref: "#/components/schemas/Toy" } } }
      discriminator: { propertyName: kind }
    Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { bark: { $ref: "#/components/schemas/Bark" } } }] }
    Puppy: { allOf: [{ $ref: "#/components/schemas/Dog" }] }
    Bark: { type: string }
    Toy: { type: object, properties: { of: { $ref: "#/components/schemas/Pet" } } }
    Person: { type: object, properties: { friends: { type: array, items: { $ref: "#/components/schemas/Person" } } } }
    Unused: { type: string }
`;

const whole = await model(contract);

function select(filter: OperationFilter): ApiModel {
  return selectOperations(whole, filter, "case").model;
}

function idsOf({ operations, webhooks }: ApiModel): string[] {
  const all = [...operations, ...webhooks.flatMap((webhook) => webhook.operations)];
  return all.map(({ id, method }) => id ?? method);
}

describe("a filter", () => {
  const everything = ["listPets", "addPet", "getPet", "getPerson", "DELETE", "onBorn"];
  test.each<[OperationFilter, string[]]>([
    [{}, everything],
    [{ include: [], exclude: [] }, everything],
    [{ include: ["tag:people"] }, ["getPerson", "DELETE"]],
    [{ include: ["tag:p*"] }, everything],
    [{ include: ["tag:people", "id:addPet"] }, ["addPet", "getPerson", "DELETE"]],
    [{ exclude: ["tag:internal"] }, ["listPets", "getPet", "getPerson", "onBorn"]],
    [{ include: ["tag:pets"], exclude: ["tag:internal", "id:on*"] }, ["listPets", "getPet"]],
    [{ include: ["id:*Pet"] }, ["addPet", "getPet"]],
    [{ include: ["method:GET"] }, ["listPets", "getPet", "getPerson"]],
    [{ include: ["method:delete"] }, ["DELETE"]],
    [{ include: ["path:/pets"] }, ["listPets", "addPet"]],
    [{ include: ["path:/pets/*"] }, ["getPet"]],
    [{ include: ["path:/pets/**"] }, ["listPets", "addPet", "getPet"]],
    [{ include: ["path:/pets/{id}"] }, ["getPet"]],
    [{ include: ["path:/*/{id}"] }, ["getPet", "getPerson"]],
    [{ include: ["path:**/{id}"] }, ["getPet", "getPerson"]],
    [{ include: ["path:/**/people/**"] }, ["DELETE"]],
    [{ include: ["path:/internal/**.txt"] }, ["DELETE"]],
    [{ include: ["path:**"] }, ["listPets", "addPet", "getPet", "getPerson", "DELETE"]],
    [{ exclude: ["path:**"] }, ["onBorn"]],
  ])("%j selects %j", (filter, ids) => {
    expect(idsOf(select(filter))).toEqual(ids);
  });

  test.each(["pets", "tag:", "tags:pets", "path:pets", "Tag:pets", ":pets", ""])("cannot be %j", (text) => {
    expect(filterFault(text)).toContain("must be like tag:pets");
  });

  test("that says nothing leaves the model as it is", () => {
    expect(select({})).toBe(whole);
  });

  test.each([
    ["tag:pet", "error", "did you mean 'tag:pets'?"],
    ["id:listPet", "error", "did you mean 'id:listPets'?"],
    ["path:/pet", "error", "did you mean 'path:/pets'?"],
    ["path:/nothing/**", "warning", undefined],
    ["id:zz*", "warning", undefined],
    ["method:trace", "warning", undefined],
  ])("tells of %s, which matches nothing", (text, severity, hint) => {
    const { unmatched } = selectOperations(whole, { exclude: [text] }, "case");
    const item = unmatched.get(text);
    expect(item).toMatchObject({ code: "config/filter-unknown", severity });
    expect(item?.hint).toBe(hint);
  });

  test("may name a tag that is declared and not used yet", () => {
    expect(selectOperations(whole, { exclude: ["tag:unused"] }, "case").unmatched.size).toBe(0);
  });

  test("that leaves nothing is a mistake", () => {
    const { diagnostics } = selectOperations(
      whole,
      { include: ["id:getPet"], exclude: ["tag:pets"] },
      "case",
    );
    expect(diagnostics).toMatchObject([{ code: "config/filter-empty" }]);
  });
});

describe("what a filter leaves", () => {
  function names(part: ApiModel) {
    return {
      schemas: part.schemas.map(({ name }) => name),
      schemes: part.securitySchemes.map(({ name }) => name),
      tags: part.tags.map(({ name }) => name),
    };
  }

  test("is what the operations need, subtypes of what they name with it", () => {
    expect(names(select({ include: ["id:listPets"] }))).toEqual({
      schemas: ["Count", "Pet", "Dog", "Puppy", "Bark", "Toy"],
      schemes: ["key"],
      tags: ["pets"],
    });
    expect(names(select({ include: ["id:addPet"] }))).toEqual({
      schemas: ["NewPet"],
      schemes: ["oauth"],
      tags: ["pets", "internal"],
    });
  });

  test("has no links to what is gone", () => {
    const [operation] = select({ include: ["path:/pets/**"] }).operations;
    expect(operation?.responses[0]?.links.map(({ name }) => name)).toEqual(["pet"]);
    expect(whole.operations[0]?.responses[0]?.links.length).toBe(4);
  });

  test("is frozen like any model, and can be filtered again", () => {
    const pets = select({ include: ["tag:pets"] });
    expect(Object.isFrozen(pets.operations)).toBe(true);
    const { model: one } = selectOperations(pets, { exclude: ["id:onBorn", "method:get"] }, "case");
    expect(idsOf(one)).toEqual(["addPet"]);
    expect(documentOf(one)).toMatchObject({ paths: { "/pets": { post: { operationId: "addPet" } } } });
  });
});

describe("the document behind a filtered model", () => {
  function document(filter: OperationFilter) {
    return documentOf(select(filter)) as Record<
      "paths" | "webhooks" | "components" | "tags" | "security",
      Record<string, object>
    >;
  }

  test("has the same operations and the same schemas", () => {
    const { paths, webhooks, components, tags, security } = document({ include: ["id:listPets"] });
    expect(paths).toEqual({ "/pets": { get: expect.anything() } });
    expect(webhooks).toBeUndefined();
    expect(tags).toEqual([{ name: "pets" }]);
    expect(security).toEqual([{ key: [] }]);
    expect(Object.entries(components).map(([name, entries]) => [name, Object.keys(entries)])).toEqual([
      ["parameters", ["Limit"]],
      ["securitySchemes", ["key"]],
      ["schemas", ["Count", "Pet", "Dog", "Puppy", "Bark", "Toy"]],
    ]);
  });

  test("keeps what stood in an operation that is gone, as a component", () => {
    const { paths, components, security } = document({ include: ["id:getPet"] });
    expect(paths).toEqual({
      "/pets/{id}": {
        parameters: expect.anything(),
        get: expect.objectContaining({ responses: { 200: { $ref: "#/components/responses/responses" } } }),
      },
    });
    expect(components).toEqual({
      responses: { responses: expect.objectContaining({ description: "One" }) },
      schemas: { Id: { type: "string" }, Person: expect.anything() },
    });
    // Nobody is left who goes by it.
    expect(security).toBeUndefined();
  });

  test("has webhooks alone where only those are wanted", () => {
    const { paths, webhooks } = document({ include: ["id:onBorn"] });
    expect([paths, Object.keys(webhooks)]).toEqual([{}, ["born"]]);
  });

  test("does not change the whole one", () => {
    const before = JSON.stringify(documentOf(whole));
    document({ include: ["id:getPet"] });
    expect(JSON.stringify(documentOf(whole))).toBe(before);
  });
});

test("what 3.2 has beyond is followed too", async () => {
  const version32 = await model(`openapi: 3.2.0
info: { title: Case, version: 1.0.0 }
tags: [{ name: top }, { name: middle, parent: top }, { name: low, parent: middle }, { name: other }]
paths:
  /events:
    query:
      operationId: findEvents
      tags: [low]
      responses:
        "200": { description: Events, content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Event" } } } }
    additionalOperations:
      PURGE: { operationId: purgeEvents, responses: { "204": { description: Gone } } }
components:
  schemas:
    Event:
      oneOf: [{ $ref: "#/components/schemas/Born" }]
      discriminator: { propertyName: kind, defaultMapping: Unknown }
    Born: { type: object, required: [kind], properties: { kind: { type: string } } }
    Unknown: { type: object, properties: { kind: { type: string } } }
    Unused: { type: string }
`);
  const found = selectOperations(version32, { include: ["method:query"] }, "case").model;
  expect(idsOf(found)).toEqual(["findEvents"]);
  expect(found.tags.map(({ name }) => name)).toEqual(["top", "middle", "low"]);
  expect(found.schemas.map(({ name }) => name)).toEqual(["Event", "Born", "Unknown"]);
  const purged = selectOperations(version32, { include: ["id:purge*"] }, "case").model;
  expect(idsOf(purged)).toEqual(["purgeEvents"]);
  expect(purged.schemas).toEqual([]);
});
