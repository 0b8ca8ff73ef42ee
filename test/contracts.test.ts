/** What every contract of this repository owes its readers: no finding, nothing undescribed, examples that hold. */
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import config from "../specwright.config.ts";
import { buildModel, loadContract, type Operation, type SecurityRequirement } from "../src/index.ts";
import { valueAt } from "../src/source/json-pointer.ts";
import { documentExamples } from "./support/document-examples.ts";

const root = join(import.meta.dirname, "..");

describe.each(Object.entries(config.apis))("%s", async (name, { contract }) => {
  const loaded = await loadContract(join(root, contract), { strict: true });
  const document = loaded.bundle();
  const model = buildModel(loaded.contract);
  const operations = model.operations.map((operation) => ({ name: operation.id ?? "?", operation }));
  const examples = documentExamples(document);

  test("passes the strict check without a finding", () => {
    expect(loaded.diagnostics).toEqual([]);
  });

  test("describes its servers, tags and security schemes", () => {
    expect(model.description).toBeDefined();
    expect(model.servers.filter(({ description }) => !description)).toEqual([]);
    expect(model.tags.filter(({ description }) => !description)).toEqual([]);
    expect(model.securitySchemes.filter(({ description }) => !description)).toEqual([]);
  });

  test("uses every component", () => {
    const text = JSON.stringify(document);
    const unused = Object.entries(valueAt(document, "/components") ?? {}).flatMap(([section, entries]) =>
      Object.keys(entries)
        .filter(() => section !== "securitySchemes")
        .map((key) => `#/components/${section}/${key}`)
        .filter((ref) => !text.includes(`"${ref}"`) && !text.includes(`"${ref.split("/").at(-1)}":"#`)),
    );
    expect(unused).toEqual([]);
  });

  test.each(operations)("$name says what it does", ({ operation }) => {
    expect(operation.id).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.summary).toMatch(/^[A-Z].+[^.]$/);
    expect(operation.tags).toHaveLength(1);
    expect(model.tags.map((tag) => tag.name)).toContain(operation.tags[0]);
    expect(undescribed(operation)).toEqual([]);
    expect(unpaged(operation)).toEqual([]);
    expect(unknownSchemes(operation.security)).toEqual([]);
  });

  test.each(operations)("$name shows a request and every answer", ({ operation }) => {
    expect(withoutExample(operation)).toEqual([]);
  });

  function unknownSchemes(security: readonly SecurityRequirement[]): string[] {
    const known = model.securitySchemes.map((scheme) => scheme.name);
    return security
      .flatMap(({ schemes }) => schemes.map((scheme) => scheme.name))
      .filter((scheme) => !known.includes(scheme));
  }

  test("has examples that satisfy their schemas", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(document, "contract");
    const faults = examples.flatMap(({ pointer, value, schemaPointer }) => {
      const validate = ajv.getSchema(`contract#${encodePointer(schemaPointer)}`);
      if (validate === undefined) return [`${pointer}: no schema at ${schemaPointer}`];
      return validate(value) ? [] : [`${pointer}: ${describeErrors(validate.errors)}`];
    });
    expect(examples.length).toBeGreaterThan(operations.length);
    expect(faults).toEqual([]);
    console.log(
      `${name}: ${operations.length} operations, ${model.schemas.length} schemas, ${examples.length} examples hold`,
    );
  });
});

/** Parts of an operation that say nothing about themselves. */
function undescribed({ parameters, responses, requestBody }: Operation): string[] {
  return [
    ...parameters.filter(({ description }) => !description).map((item) => `parameter ${item.name}`),
    ...responses.filter(({ description }) => !description).map(({ origin }) => `response ${origin.pointer}`),
    ...[...responses, ...(requestBody ? [requestBody] : [])].flatMap(({ content }) =>
      content
        .filter(({ mediaType, schema }) => isJson(mediaType) && !schema)
        .map(({ origin }) => `no schema: ${origin.pointer}`),
    ),
  ];
}

/** Bodies and parameters without an example. */
function withoutExample({ parameters, responses, requestBody }: Operation): string[] {
  const bodies = [...responses, ...(requestBody ? [requestBody] : [])].flatMap(({ content }) => content);
  return [
    ...parameters.filter(({ examples }) => examples.length === 0).map((item) => `parameter ${item.name}`),
    ...bodies
      .filter(({ mediaType, examples }) => isText(mediaType) && examples.length === 0)
      .map(({ origin }) => `${origin.file}#${origin.pointer}`),
  ];
}

/** A list that takes an offset or a page number says how it is paged. */
function unpaged({ parameters, paginations }: Operation): string[] {
  const named = parameters.filter(({ name }) => /^(?:offset|page|page\[\w+\]|cursor)$/.test(name));
  return paginations.length > 0 ? [] : named.map((item) => item.name);
}

function isJson(mediaType: string): boolean {
  return /^application\/(?:.+\+)?json/.test(mediaType);
}

function isText(mediaType: string): boolean {
  return (
    isJson(mediaType) || mediaType.startsWith("text/") || mediaType === "application/x-www-form-urlencoded"
  );
}

function encodePointer(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}

function describeErrors(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ");
}
