/**
 * Swagger 2.0 in the internal dialect: what stands elsewhere there is put together here, and each part keeps the origin
 * of what it was made from. Objects that are the same in 3.x are not handled here.
 */
import { appendPointer, isJsonObject } from "../../source/json-pointer.ts";
import type { LinkedContract, LinkedNode } from "../link.ts";
import type { JsonNode } from "../upgrade.ts";
import { SwaggerBodies } from "./bodies.ts";
import { SwaggerHierarchies } from "./hierarchies.ts";
import type { NodeMaker } from "./maker.ts";
import { childNode, isOfBody, listedParameters, resolveNode } from "./operations.ts";
import { SwaggerResponses } from "./responses.ts";
import { swaggerSchema } from "./schema.ts";
import { swaggerSecurityScheme } from "./security.ts";
import { swaggerServers } from "./servers.ts";
import { SwaggerValues } from "./values.ts";

/** The version that upgraded documents state. */
const statedVersion = "3.1.1";

export class SwaggerUpgrade {
  readonly #maker: NodeMaker;
  readonly #contract: LinkedContract;
  readonly #hierarchies: SwaggerHierarchies;
  readonly #values: SwaggerValues;
  readonly #bodies: SwaggerBodies;
  readonly #responses: SwaggerResponses;

  constructor(maker: NodeMaker) {
    this.#maker = maker;
    this.#contract = maker.contract;
    this.#hierarchies = new SwaggerHierarchies(maker.contract);
    this.#values = new SwaggerValues(maker);
    this.#bodies = new SwaggerBodies(maker, this.#values);
    this.#responses = new SwaggerResponses(maker);
  }

  /** The upgraded form of a node; undefined when it is the same as in 3.x. */
  make(node: LinkedNode): JsonNode | undefined {
    switch (node.kind) {
      case "openapi":
        return this.#document(node);
      case "pathItem":
        return { ...this.#maker.copy(node, ["parameters"]), ...this.#parameters(node) };
      case "operation":
        return this.#operation(node);
      case "parameter":
        return this.#values.parameter(node);
      case "response":
        return this.#responses.shared(node);
      case "header":
        return this.#values.header(node);
      case "schema":
        return isJsonObject(node.value) ? this.#schema(node) : undefined;
      case "securityScheme":
        return swaggerSecurityScheme(node, this.#maker);
      default:
        return undefined;
    }
  }

  /** The schema that a value of a discriminator stands for. */
  mappingTarget(discriminator: object, value: string | undefined): JsonNode | undefined {
    const target = value === undefined ? undefined : this.#hierarchies.target(discriminator, value);
    return target && this.#maker.node(target);
  }

  #document(node: LinkedNode): JsonNode {
    const { info, definitions, parameters, responses, securityDefinitions, ...rest } = this.#maker.copy(
      node,
      swaggerOnly,
    );
    const sections = {
      schemas: definitions,
      parameters: this.#sharedParameters(node, parameters),
      responses,
      securitySchemes: securityDefinitions,
    };
    const components = Object.entries(sections).filter(
      ([, section]) => isJsonObject(section) && Object.keys(section).length > 0,
    );
    const servers = swaggerServers(this.#contract, undefined, this.#maker);
    return {
      openapi: statedVersion,
      info,
      ...(servers.length > 0 && { servers }),
      ...rest,
      ...(components.length > 0 && { components: Object.fromEntries(components) }),
    };
  }

  /** Without those that are parts of bodies. */
  #sharedParameters(document: LinkedNode, parameters: unknown): JsonNode {
    const isOther = (name: string): boolean => {
      const entry = childNode(this.#contract, document, "parameters", name);
      const node = entry && resolveNode(this.#contract, entry);
      return entry !== undefined && node !== undefined && !isOfBody({ entry, node });
    };
    const entries = isJsonObject(parameters) ? Object.entries(parameters) : [];
    return Object.fromEntries(entries.filter(([name]) => isOther(name)));
  }

  #operation(node: LinkedNode): JsonNode {
    const hasSchemes = isJsonObject(node.value) && Array.isArray(node.value["schemes"]);
    const servers = hasSchemes ? swaggerServers(this.#contract, node, this.#maker) : [];
    const requestBody = this.#bodies.body(node);
    const responses = this.#responses.ofOperation(node);
    return {
      ...this.#maker.copy(node, ["consumes", "produces", "schemes", "parameters", "responses"]),
      ...this.#parameters(node),
      ...(requestBody && { requestBody }),
      ...(responses && { responses }),
      ...(servers.length > 0 && { servers }),
    };
  }

  /** The parameters of a path item or an operation that are not part of a body. */
  #parameters(holder: LinkedNode): { parameters?: JsonNode[] } {
    const others = listedParameters(this.#contract, holder).filter((parameter) => !isOfBody(parameter));
    return others.length === 0 ? {} : { parameters: others.map(({ entry }) => this.#maker.node(entry)) };
  }

  #schema(node: LinkedNode): JsonNode {
    const { discriminator, ...copy } = this.#maker.copy(node, ["collectionFormat"]);
    const chosen = typeof discriminator === "string" && {
      discriminator: this.#discriminator(node, discriminator),
    };
    return swaggerSchema({ ...copy, ...chosen }, (part) => this.#maker.mark(part, node.origin));
  }

  #discriminator(node: LinkedNode, propertyName: string): JsonNode {
    const values = this.#hierarchies.values(node);
    const mapping = Object.fromEntries(
      [...values].map(([value, { origin }]) => [value, `${origin.file}#${origin.pointer}`]),
    );
    const origin = { file: node.origin.file, pointer: appendPointer(node.origin.pointer, "discriminator") };
    const made = this.#maker.mark({ propertyName, ...(values.size > 0 && { mapping }) }, origin);
    this.#hierarchies.remember(made, values);
    return made;
  }
}

/** Fields of the document that are said otherwise in 3.x. */
const swaggerOnly = ["swagger", "host", "basePath", "schemes", "consumes", "produces"];
