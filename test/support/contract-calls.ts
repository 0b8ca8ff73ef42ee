/** What a contract's own examples say about calls: inputs to send and answers to give. */
import type {
  ApiModel,
  Response as DeclaredResponse,
  Example,
  JsonValue,
  MediaType,
  NameTable,
  Operation,
} from "../../src/index.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, JsonValue>>;
  readonly contentType?: string;
  readonly body?: JsonValue;
}

/** Inputs of the generated client that together send every example of every parameter and body. */
export function inputsOf(operation: Operation, names: NameTable): object[] {
  const { parameters, requestBody } = operation;
  const key = (parameter: Operation["parameters"][number]): string => names.parameter(operation, parameter);
  const members = parameters.map((parameter) =>
    valuesOf(parameter.examples).map((value) => ({ [key(parameter)]: value })),
  );
  const content = requestBody?.content ?? [];
  const bodies = content.flatMap((media) =>
    bodiesOf(media).map((body) => (content.length > 1 ? { body, contentType: media.mediaType } : { body })),
  );
  const lists = [...members, ...(requestBody?.required ? [bodies] : [[{}, ...bodies]])];
  const rounds = Math.max(...lists.map((list) => list.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    Object.assign({}, ...lists.map((list) => list[Math.min(round, list.length - 1)])),
  );
  // Once more with nothing that could be left out.
  const required = parameters.filter((parameter) => parameter.required).map(key);
  const least = Object.fromEntries(Object.entries(all[0] ?? {}).filter(([name]) => required.includes(name)));
  return requestBody?.required ? all : [...all, least];
}

function bodiesOf({ mediaType, examples }: MediaType): (JsonValue | Blob)[] {
  return mediaType === "application/octet-stream" ? [new Blob(["\0\u00ff bytes"])] : valuesOf(examples);
}

/** What a handler should see of an input: with the defaults of the contract. */
export function expectedInput(
  operation: Operation,
  input: object,
  names: NameTable,
  { schemas }: ApiModel,
): object {
  const defaults = operation.parameters.flatMap((parameter) => {
    const { serialization } = parameter;
    const stated = serialization.kind === "style" ? serialization.schema : undefined;
    const target =
      stated?.kind === "ref" ? schemas.find(({ id }) => id === stated.target)?.schema : undefined;
    const fallback = stated?.default ?? target?.default;
    return fallback === undefined ? [] : [[names.parameter(operation, parameter), fallback]];
  });
  return { ...Object.fromEntries(defaults), ...input };
}

/** Every documented answer that a server can give: each example of each media type of each status. */
export function answersOf({ status, content, headers }: DeclaredResponse): Answer[] {
  // A teapot stands for the statuses that only `default` covers.
  const code = status.kind === "exact" ? status.code : 418;
  // An interim answer is the transport's affair.
  if (code < 200) return [];
  const head = Object.fromEntries(
    headers.map(({ name, examples }) => [name, valuesOf(examples)[0] ?? "missing example"]),
  );
  const base = headers.length > 0 ? { status: code, headers: head } : { status: code };
  if (content.length === 0) return [base];
  return content.flatMap(({ mediaType, examples }) =>
    valuesOf(examples).map((body) => ({
      ...base,
      body,
      ...(content.length > 1 && { contentType: mediaType }),
    })),
  );
}

function valuesOf(examples: readonly Example[]): JsonValue[] {
  return examples.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
