/** The handlers of an API in parts: one for each tag, so that each can have a file of its own. */
import {
  type ApiModel,
  docComment,
  type Operation,
  type PlanContext,
  pascalCase,
  stringLiteral,
} from "../../src/index.ts";

export interface TagView {
  readonly doc: readonly string[];
  /** `LunarFunctionsHandlers`. */
  readonly name: string;
  /** Names of the handlers, as literals. */
  readonly members: readonly string[];
}

/** Operations that belong together. */
export interface TagGroup {
  /** As in the contract; undefined for operations without a tag. */
  readonly tag: string | undefined;
  /** `Functions`. */
  readonly word: string;
  readonly operations: readonly Operation[];
}

export function planTags(model: ApiModel, { api, names }: PlanContext): TagView[] {
  return tagGroups(model).map(({ tag, word, operations }) => {
    const description = model.tags.find(({ name }) => name === tag)?.description;
    const about =
      tag === undefined ? "Handlers of the operations without a tag." : `Handlers of the tag \`${tag}\`.`;
    return {
      doc: docComment(description === undefined ? [about] : [about, "", description]),
      name: `${pascalCase(api)}${word}Handlers`,
      members: operations.map((operation) => stringLiteral(names.operation(operation))),
    };
  });
}

/** The operations by their first tags, in the order in which these come up. */
export function tagGroups({ operations }: ApiModel): TagGroup[] {
  const taken = new Set<string>();
  return [...Map.groupBy(operations, ({ tags }) => tags[0])].map(([tag, group]) => {
    const stem = pascalCase(tag ?? "other");
    let word = stem;
    for (let count = 2; taken.has(word); count++) word = `${stem}${count}`;
    taken.add(word);
    return { tag, word, operations: group };
  });
}
