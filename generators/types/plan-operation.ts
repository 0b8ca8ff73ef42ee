/** The types of an operation's two sides: flat input, output, and errors by status. */
import {
  type Direction,
  diagnostic,
  docComment,
  failures,
  headedParts,
  headedPlaces,
  inlineType,
  intersectionNode,
  isUnnamedParts,
  type MediaType,
  memberKey,
  methodFailures,
  type Operation,
  type PartHeader,
  type PlanContext,
  type Response,
  type RpcMethod,
  type Schema,
  type Status,
  stringLiteral,
  successes,
  type TypeMember,
  type TypeNode,
  type TypePrinter,
  textNode,
  unionNode,
} from "../../src/index.ts";

export interface OperationTypes {
  readonly input: TypeNode;
  readonly output: TypeNode;
  readonly error: TypeNode;
  /** Items of the streams that it answers with and takes; undefined where there are none. */
  readonly item: TypeNode | undefined;
  readonly inputItem: TypeNode | undefined;
  /** Leading digits of the status ranges that the error type names. */
  readonly usedRanges: readonly number[];
}

export function planOperation(
  operation: Operation,
  context: PlanContext,
  printer: TypePrinter,
  scope: string,
): OperationTypes {
  const outputs = successes(operation);
  const errors = failures(operation);
  return {
    input: inputNode(operation, context, printer),
    output: unionNode(
      outputs.length === 0 ? [textNode("undefined")] : outputs.map((response) => bodyNode(response, printer)),
    ),
    error: errorNode(errors, printer, scope),
    item: itemNode(
      outputs.flatMap(({ content }) => content),
      "response",
      printer,
    ),
    inputItem: itemNode(operation.requestBody?.content ?? [], "request", printer),
    usedRanges: usedRanges(errors),
  };
}

/** The two sides of an RPC method: its arguments, and its result out of the envelope. Errors keep theirs. */
export function planRpcMethod(
  operation: Operation,
  method: RpcMethod,
  printer: TypePrinter,
  scope: string,
): OperationTypes {
  const errors = methodFailures(operation, method);
  return {
    input: method.params ? printer.node(method.params, "request") : textNode("{ [key: string]: never }"),
    output: method.result ? printer.node(method.result, "response") : textNode("undefined"),
    error: errorNode(errors, printer, scope),
    item: undefined,
    inputItem: undefined,
    usedRanges: usedRanges(errors),
  };
}

function usedRanges(errors: readonly Response[]): number[] {
  return errors.flatMap(({ status }) => (status.kind === "range" ? [status.digit] : []));
}

function inputNode(operation: Operation, context: PlanContext, printer: TypePrinter): TypeNode {
  const members = operation.parameters.map((parameter): TypeMember => {
    const { serialization, name, origin } = parameter;
    const key = context.names.parameter(operation, parameter);
    if (key !== name) {
      const values = { operation: context.names.operation(operation), name, key };
      context.report(diagnostic("names/parameter-suffixed", values, { origin }));
    }
    const type =
      serialization.kind === "style"
        ? printer.node(serialization.schema, "request")
        : textNode(printer.body(serialization.content, "request"));
    return {
      doc: docComment([
        ...(parameter.description === undefined ? [] : [parameter.description]),
        ...(parameter.deprecated ? ["@deprecated"] : []),
      ]),
      key: memberKey(key) + (parameter.required ? "" : "?"),
      type: parameter.required ? type : unionNode([type, textNode("undefined")]),
    };
  });
  const body = bodyMembers(operation, printer);
  if (body.length <= 1) {
    const all = [...members, ...(body[0] ?? [])];
    return all.length === 0 ? textNode("{ [key: string]: never }") : { kind: "object", members: all };
  }
  const variants = unionNode(body.map((variant): TypeNode => ({ kind: "object", members: variant })));
  return members.length === 0 ? variants : intersectionNode([{ kind: "object", members }, variants]);
}

/** The body's members: one set, or with several media types one for each, told apart by `contentType`. */
function bodyMembers({ requestBody }: Operation, printer: TypePrinter): TypeMember[][] {
  if (!requestBody) return [];
  const { content, required } = requestBody;
  const doc = docComment(requestBody.description === undefined ? [] : [requestBody.description]);
  const optional = (type: TypeNode): TypeNode => (required ? type : unionNode([type, textNode("undefined")]));
  const variants = content.map((media, index): TypeMember[] => {
    const body: TypeMember = {
      doc: index === 0 ? doc : [],
      key: required ? "body" : "body?",
      type: optional(sentNode(media, printer)),
    };
    const headers = partHeadersMember(media, required, printer);
    if (content.length === 1) return [body, ...headers];
    const mediaType = textNode(stringLiteral(media.mediaType));
    return [
      body,
      ...headers,
      {
        doc: [],
        key: index === 0 ? "contentType?" : "contentType",
        type: index === 0 ? unionNode([mediaType, textNode("undefined")]) : mediaType,
      },
    ];
  });
  return variants;
}

/** Parts without names are a list. */
function sentNode(media: MediaType, printer: TypePrinter): TypeNode {
  if (!isUnnamedParts(media)) return textNode(printer.body(media, "request"));
  const item = media.itemSchema ? printer.node(media.itemSchema, "request") : textNode("unknown");
  return { kind: "array", items: item };
}

/** What the contract says of headers of parts, but for those that have one value only. */
function partHeadersMember(media: MediaType, required: boolean, printer: TypePrinter): TypeMember[] {
  const named = headedParts(media).map(([{ property }, headers]) => {
    const needed = required && isRequired(media.schema, property) && headers.some(isNeeded);
    return member(memberKey(property), headersNode(headers, printer), needed);
  });
  const places = headedPlaces(media).filter((headers) => headers.length > 0);
  if (named.length + places.length === 0) return [];
  const doc = docComment(["Headers of parts."]);
  if (places.length > 0) {
    const all = unionNode([...places.map((headers) => headersNode(headers, printer)), textNode("undefined")]);
    return [
      { doc, key: "partHeaders?", type: unionNode([{ kind: "array", items: all }, textNode("undefined")]) },
    ];
  }
  const needed = named.some(({ key }) => !key.endsWith("?"));
  return [{ ...member("partHeaders", { kind: "object", members: named }, needed), doc }];
}

function headersNode(headers: readonly PartHeader[], printer: TypePrinter): TypeNode {
  const members = headers.map((one) => {
    const type = one.schema ? printer.node(one.schema, "request") : textNode("string");
    return member(memberKey(one.header.name), type, isNeeded(one));
  });
  return { kind: "object", members };
}

function isNeeded({ header }: PartHeader): boolean {
  return header.required;
}

function isRequired(schema: Schema | undefined, name: string): boolean {
  return (
    schema?.kind === "object" &&
    schema.properties.some((property) => property.name === name && property.required)
  );
}

function member(key: string, type: TypeNode, required: boolean): TypeMember {
  return {
    doc: [],
    key: required ? key : `${key}?`,
    type: required ? type : unionNode([type, textNode("undefined")]),
  };
}

function bodyNode({ content }: { readonly content: readonly MediaType[] }, printer: TypePrinter): TypeNode {
  if (content.length === 0) return textNode("undefined");
  return unionNode(content.map((media) => textNode(printer.body(media, "response"))));
}

/** An event, a line or a part: whatever a stream consists of. */
function itemNode(
  content: readonly MediaType[],
  direction: Direction,
  printer: TypePrinter,
): TypeNode | undefined {
  const items = content.flatMap(({ itemSchema }) => (itemSchema ? printer.node(itemSchema, direction) : []));
  return items.length === 0 ? undefined : unionNode(items);
}

/** One member for each body type, with the statuses that share it. */
function errorNode(errors: readonly Response[], printer: TypePrinter, scope: string): TypeNode {
  const groups = Map.groupBy(errors, (response) => inlineType(bodyNode(response, printer)));
  const exact = errors.flatMap(({ status }) => (status.kind === "exact" ? [status.code] : []));
  return unionNode(
    [...groups].map(([body, responses]) => {
      const statuses = unionNode(responses.map(({ status }) => textNode(statusText(status, exact, scope))));
      return textNode(`{ readonly status: ${inlineType(statuses)}; readonly body: ${body} }`);
    }),
  );
}

function statusText(status: Status, exact: readonly number[], scope: string): string {
  switch (status.kind) {
    case "exact":
      return String(status.code);
    case "range": {
      const listed = exact.filter((code) => Math.floor(code / 100) === status.digit);
      const all = `${scope}Status${status.digit}XX`;
      return listed.length === 0 ? all : `${scope}Except<${all}, ${listed.join(" | ")}>`;
    }
    case "default":
      return "number";
  }
}
