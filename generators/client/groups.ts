/** Methods in groups, beside all of them side by side: `client.instances.list` is `client.getInstances`. */
import {
  camelCase,
  diagnostic,
  memberKey,
  type PlanContext,
  propertyKey,
  stringLiteral,
} from "../../src/index.ts";
import { object } from "./object-literal.ts";
import { type Callable, clientMethod } from "./operation-names.ts";
import { callableDoc } from "./plan.ts";

/** `tags` makes a group of each tag; or groups by name, with the operation or RPC method behind each method. */
export type Grouping = "none" | "tags" | { readonly [group: string]: { readonly [method: string]: string } };

export interface GroupView {
  readonly key: string;
  readonly property: string;
  readonly members: readonly {
    readonly doc: readonly string[];
    readonly key: string;
    /** That of the same method in the interface of the client. */
    readonly type: string;
  }[];
  /** `{ list: "getInstances" }`. */
  readonly literal: string;
}

interface Group {
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly callable: Callable }[];
}

/** Groups in the order of their first operations. */
export function planGroups(
  grouping: Grouping,
  callables: readonly Callable[],
  client: string,
  context: PlanContext,
): GroupView[] {
  if (grouping === "none") return [];
  const groups = grouping === "tags" ? byTag(callables) : byConfiguration(grouping, callables, context);
  const methods = new Set(callables.map(({ method }) => method));
  return groups.map(({ name, members }) => {
    const free = methods.has(clientMethod(name)) ? `${name}_` : clientMethod(name);
    return {
      key: memberKey(free),
      property: propertyKey(free),
      members: members.map(({ name: member, callable }) => ({
        doc: callableDoc(callable, context),
        key: memberKey(member),
        type: `${client}[${stringLiteral(callable.method)}]`,
      })),
      literal: object(
        members.map(
          ({ name: member, callable }) => `${propertyKey(member)}: ${stringLiteral(callable.method)}`,
        ),
      ),
    };
  });
}

function byTag(callables: readonly Callable[]): Group[] {
  const tagged = callables.filter(({ operation }) => operation.tags.length > 0);
  const groups = Map.groupBy(tagged, ({ operation }) => camelCase(operation.tags[0] ?? ""));
  return [...groups].map(([name, members]) => ({
    name,
    members: members.map((callable) => ({ name: callable.call, callable })),
  }));
}

function byConfiguration(
  groups: Exclude<Grouping, string>,
  callables: readonly Callable[],
  { report }: PlanContext,
): Group[] {
  return Object.entries(groups).map(([name, methods]) => ({
    name,
    members: Object.entries(methods).flatMap(([method, id]) => {
      const callable = callables.find(
        ({ call, operation, rpcMethod }) => call === id || (rpcMethod ?? operation).id === id,
      );
      if (callable) return [{ name: method, callable }];
      report(diagnostic("config/unknown-operation", { group: name, method, id }));
      return [];
    }),
  }));
}
