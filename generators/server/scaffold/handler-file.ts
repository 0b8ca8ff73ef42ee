/** What a file of handlers holds, read from its syntax: nothing in it is run, and nothing of it is rewritten. */
import type TypeScript from "typescript";

/** A member of an object or a class that may be a handler. */
export interface WrittenMember {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/** An object literal with a type: `const x: LunarFunctionsHandlers<User> = { … }`. */
export interface TypedObject {
  /** Name of the type without its arguments. */
  readonly type: string;
  readonly members: readonly WrittenMember[];
  /** Where a further member goes. */
  readonly end: number;
  /** The last member has a comma behind it, or there is none. */
  readonly endsWithComma: boolean;
}

export interface HandlerFile {
  readonly objects: readonly TypedObject[];
  /** Of all objects and classes. */
  readonly members: readonly WrittenMember[];
  /** Behind the last import. */
  readonly importEnd: number;
}

export function readHandlerFile(typescript: typeof TypeScript, text: string): HandlerFile {
  const source = typescript.createSourceFile("handlers.ts", text, typescript.ScriptTarget.Latest, true);
  const objects: TypedObject[] = [];
  const members: WrittenMember[] = [];
  let importEnd = 0;

  function memberOf(node: TypeScript.Node, name: TypeScript.PropertyName | undefined): WrittenMember[] {
    if (name === undefined || !(typescript.isIdentifier(name) || typescript.isStringLiteral(name))) return [];
    return [{ name: name.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 }];
  }

  function visit(node: TypeScript.Node): void {
    if (typescript.isImportDeclaration(node)) importEnd = node.end;
    if (typescript.isObjectLiteralExpression(node)) {
      const own = node.properties.flatMap((property) => memberOf(property, property.name));
      members.push(...own);
      const type = typeName(typescript, node);
      if (type !== undefined) {
        const { properties } = node;
        const endsWithComma = properties.length === 0 || properties.hasTrailingComma;
        objects.push({ type, members: own, end: properties.end, endsWithComma });
      }
    }
    if (typescript.isClassLike(node))
      members.push(...node.members.flatMap((member) => memberOf(member, member.name)));
    typescript.forEachChild(node, visit);
  }

  visit(source);
  return { objects, members, importEnd };
}

/** Of `const x: Type = …`, `… satisfies Type` and `… as Type`. */
function typeName(
  typescript: typeof TypeScript,
  node: TypeScript.ObjectLiteralExpression,
): string | undefined {
  const { parent } = node;
  const isTyped =
    typescript.isVariableDeclaration(parent) ||
    typescript.isSatisfiesExpression(parent) ||
    typescript.isAsExpression(parent);
  const type = isTyped ? parent.type : undefined;
  if (type === undefined || !typescript.isTypeReferenceNode(type)) return undefined;
  return typescript.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
}
