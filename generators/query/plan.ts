/** `query.ts`: for each operation a key and options, by what it does: reading, reading in pages, or changing. */
import { type ApiModel, camelCase, docComment, type PlanContext, stringLiteral } from "../../src/index.ts";
import {
  type Callable,
  callableDoc,
  client,
  inputName,
  isInputHeld,
  type Names,
  planHeld,
  planOperationNames,
  typesModule,
} from "../client/index.ts";

export interface QueryView {
  readonly header: readonly string[];
  /** Import specifiers. */
  readonly operations: string;
  readonly types: string;
  /** Constant with the beginning of all keys. */
  readonly root: { readonly doc: readonly string[]; readonly name: string };
  /** Literal: the first part of every key. */
  readonly api: string;
  readonly calls: readonly CallView[];
}

export interface CallView {
  readonly doc: readonly string[];
  readonly stem: string;
  readonly descriptor: string;
  /** Literal: the second part of its keys. */
  readonly id: string;
  /** Name of the input, with a question mark where it can be left out. */
  readonly input: string;
  /** The input as keys have it: what they cannot hold is text in them. */
  readonly keyed: { readonly type: string; readonly value: string };
  /** Of what reads. */
  readonly key: KeyView | undefined;
  readonly paging: PagingView | undefined;
  /** Function that makes the options of a mutation, of what may change something. */
  readonly mutation: string | undefined;
  /** ` | void` for a mutation that can do without input. */
  readonly orNothing: string;
}

export interface KeyView {
  readonly doc: readonly string[];
  readonly name: string;
  /** Function that makes the options of a query. */
  readonly options: string;
}

export interface PagingView {
  readonly doc: readonly string[];
  readonly constant: string;
  readonly options: string;
}

/** Of the methods that HTTP calls safe, those with an answer of their own. */
const reading = new Set(["GET", "HEAD", "QUERY"]);

export function planQuery(model: ApiModel, context: PlanContext): QueryView {
  const { apiImport, api } = context;
  const held = planHeld(model, context, context.optionsOf(client));
  const names = planOperationNames(model, context, held);
  const taken = new Set(["query", "operations", "t"]);

  function free(wanted: string): string {
    const name = taken.has(wanted) ? free(`${wanted}_`) : wanted;
    taken.add(name);
    return name;
  }

  const root = free(camelCase(`${api} query key`));
  return {
    header: context.header({ checked: false }),
    operations: `${apiImport}/operations.ts`,
    types: `${apiImport}/${typesModule(held)}`,
    root: {
      doc: docComment([`The beginning of every key here: stands for all that comes from ${model.title}.`]),
      name: root,
    },
    api: stringLiteral(api),
    calls: names.callables
      .filter((callable) => isAnswered(callable, names))
      .map((callable): CallView => {
        const { operation, rpcMethod, call, stem, descriptor } = callable;
        const isReading = reading.has(operation.method);
        const paging = names.extras.get(callable)?.find(({ list }) => list === "pagings");
        const input = inputName(callable, model);
        const isHeld = isInputHeld(held, operation, rpcMethod);
        return {
          doc: callableDoc(callable, context),
          stem,
          descriptor,
          id: stringLiteral(call),
          input,
          keyed: isHeld
            ? { type: "query.KeyedInput", value: "query.keyedInput(input)" }
            : { type: `t.${stem}Input`, value: "input" },
          // What an RPC method does, its name may tell, but not HTTP: it gets both.
          key: isReading || rpcMethod ? keyView(call, free) : undefined,
          paging: paging && pagingView(call, paging.constant, free),
          mutation: isReading ? undefined : free(`${call}MutationOptions`),
          orNothing: input.endsWith("?") ? " | void" : "",
        };
      }),
  };
}

type Free = (wanted: string) => string;

/** Streams and sockets never end with an answer that could be kept. */
function isAnswered(callable: Callable, { extras }: Names): boolean {
  const isStream = extras.get(callable)?.some(({ list }) => list === "streams") ?? false;
  return !isStream && callable.operation.websocket?.mode !== "only";
}

function keyView(call: string, free: Free): KeyView {
  return {
    doc: docComment([`Key of \`${call}\` with an input; without one, of all its calls and pages.`]),
    name: free(`${call}QueryKey`),
    options: free(`${call}QueryOptions`),
  };
}

function pagingView(call: string, constant: string, free: Free): PagingView {
  return {
    doc: docComment([`The pages of \`${call}\`, from the one that the input names.`]),
    constant,
    options: free(`${call}InfiniteQueryOptions`),
  };
}
