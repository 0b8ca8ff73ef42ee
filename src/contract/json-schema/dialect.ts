/** Which dialect a schema is written in. */
import { isJsonObject } from "../../source/json-pointer.ts";
import { type Grammar, grammars } from "../grammar.ts";
import type { ObjectGrammar } from "../grammar-notation.ts";
import { type DialectName, grammarOf, schemaGrammars, type Vocabulary } from "./keywords.ts";
import { metaschemaUris, vocabularyUris } from "./metaschemas.ts";

export interface Dialect {
  readonly name: DialectName;
  /** The keywords that mean something. */
  readonly grammar: Grammar;
  readonly idKeyword: "id" | "$id";
  /** Up to draft-07 nothing beside a `$ref` counts. */
  readonly refStandsAlone: boolean;
}

const dialectNames: readonly DialectName[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

const dialects = new Map(dialectNames.map((name) => [name, dialectWith(name, schemaGrammars[name])]));

export function dialectOf(name: DialectName): Dialect {
  return dialects.get(name) ?? dialectWith(name, schemaGrammars[name]);
}

/** The dialect of a metaschema's address, with or without the empty fragment, by http or https. */
export function dialectByUri(uri: string): Dialect | undefined {
  const plain = withoutScheme(uri);
  // OpenAPI's dialects add annotations, and one keyword that plain schemas cannot have.
  if (/^spec\.openapis\.org\/oas\/3\.\d\/dialect\//.test(plain)) return dialectOf("2020-12");
  const found = dialectNames.find((name) => withoutScheme(metaschemaUris[name]) === plain);
  return found && dialectOf(found);
}

function withoutScheme(uri: string): string {
  return uri.replace(/#$/, "").replace(/^https?:\/\//, "");
}

/**
 * The dialect that a metaschema of somebody's own describes.
 *
 * @param base the dialect that the metaschema itself is written in
 * @returns the address of a vocabulary instead, when it must be known and is not
 */
export function dialectOfMetaschema(metaschema: unknown, base: Dialect): Dialect | string {
  const stated = isJsonObject(metaschema) ? metaschema["$vocabulary"] : undefined;
  if (base.name !== "2020-12" || !isJsonObject(stated)) return base;
  const names = new Set<Vocabulary>(["core"]);
  for (const [uri, needed] of Object.entries(stated)) {
    const name = vocabularyUris.get(uri);
    if (name !== undefined) names.add(name);
    else if (needed === true) return uri;
  }
  return dialectWith("2020-12", grammarOf(names));
}

function dialectWith(name: DialectName, schema: ObjectGrammar): Dialect {
  return {
    name,
    grammar: { ...grammars["3.2"], schema },
    idKeyword: name === "draft-04" ? "id" : "$id",
    refStandsAlone: name.startsWith("draft"),
  };
}
