/**
 * Intersections that say too much or nothing. For named members beside an index signature openapi-typescript prints
 * `{ n?: number } & { [key: string]: string }`, which no value with an `n` satisfies: the index signature has to admit
 * the named members too. `Record<string, never>` forbids what the other parts declare, and `unknown` is noise.
 */
import type Typescript from "typescript";
import { NEVER, STRING, ts, tsUnion, UNDEFINED, UNKNOWN } from "./upstream.ts";

/** The hook that openapi-typescript calls with the type of every schema. */
export function createIntersectionHook(): (type: Typescript.TypeNode) => Typescript.TypeNode | undefined {
  const printer = ts.createPrinter({ removeComments: true });
  const file = ts.createSourceFile("", "", ts.ScriptTarget.ESNext);
  /** Types of whole schemas. An index signature among them is another part of an `allOf`, not of the same object. */
  const whole = new WeakSet<Typescript.Node>();

  return function hook(type) {
    const merged = merge(type);
    whole.add(merged);
    return merged === type ? undefined : merged;
  };

  /** The members and the index signature of one object may stand in an intersection and beside `null`. */
  function merge(type: Typescript.TypeNode): Typescript.TypeNode {
    if (whole.has(type)) return type;
    if (ts.isUnionTypeNode(type)) {
      const types = type.types.map(merge);
      return isChanged(types, type.types) ? ts.factory.createUnionTypeNode(types) : type;
    }
    if (!ts.isIntersectionTypeNode(type)) return type;
    const [object, index] = type.types;
    const signature = object && index && ts.isTypeLiteralNode(object) ? indexOf(index) : undefined;
    if (signature && object && ts.isTypeLiteralNode(object) && type.types.length === 2) {
      return ts.factory.createTypeLiteralNode([...object.members, widened(signature, object.members)]);
    }
    const types = type.types.map(merge).filter((part) => !isEmpty(part));
    const [only = type] = types;
    if (types.length <= 1) return only;
    return isChanged(types, type.types) ? ts.factory.createIntersectionTypeNode(types) : type;
  }

  /** The index signature that a type consists of, unless it admits everything already. */
  function indexOf(type: Typescript.TypeNode): Typescript.IndexSignatureDeclaration | undefined {
    if (whole.has(type) || !ts.isTypeLiteralNode(type) || type.members.length !== 1) return undefined;
    const [member] = type.members;
    return member && ts.isIndexSignatureDeclaration(member) && member.type !== UNKNOWN ? member : undefined;
  }

  function widened(
    signature: Typescript.IndexSignatureDeclaration,
    members: readonly Typescript.TypeElement[],
  ): Typescript.IndexSignatureDeclaration {
    const named = members.filter(ts.isPropertySignature);
    const types = [signature.type, ...named.flatMap(({ type }) => type ?? [])];
    if (named.some(({ questionToken }) => questionToken)) types.push(UNDEFINED);
    const distinct = new Map(
      types
        .flatMap((type) => (ts.isUnionTypeNode(type) ? [...type.types] : [type]))
        .map((type) => [printer.printNode(ts.EmitHint.Unspecified, type, file), type]),
    );
    const type = distinct.get("unknown") ?? tsUnion([...distinct.values()]);
    return ts.factory.updateIndexSignature(signature, signature.modifiers, signature.parameters, type);
  }
}

/**
 * The types of anything and of an object without named members. Beside other parts an open one says nothing, and a
 * closed one (`additionalProperties: false`) says what no other type of a closed object does.
 */
function isEmpty(type: Typescript.TypeNode): boolean {
  const [key, value] = (ts.isTypeReferenceNode(type) ? type.typeArguments : undefined) ?? [];
  return type === UNKNOWN || (key === STRING && (value === UNKNOWN || value === NEVER));
}

function isChanged(next: readonly Typescript.TypeNode[], previous: readonly Typescript.TypeNode[]): boolean {
  return next.length !== previous.length || next.some((type, index) => type !== previous[index]);
}
