/** What `include` and `exclude` say: which operations of an API are wanted. */
import type { Operation } from "./model.ts";

/**
 * Texts like `tag:pets`, `path:/pets/**`, `id:listPets`, `method:get`. `*` stands for any letters, in paths up to the
 * next slash; `**` for slashes too.
 */
export interface OperationFilter {
  /** An operation must match one of these; default: every operation does. */
  readonly include?: readonly string[];
  /** An operation must match none of these. */
  readonly exclude?: readonly string[];
}

const kinds = ["tag", "path", "id", "method"] as const;

/** What keeps a text from being part of a filter; undefined for a good one. */
export function filterFault(text: string): string | undefined {
  return parse(text) === undefined
    ? `'${text}' must be like tag:pets, path:/pets/**, id:listPets or method:get`
    : undefined;
}

export interface FilterText {
  readonly kind: (typeof kinds)[number];
  readonly value: string;
}

function parse(text: string): FilterText | undefined {
  const colon = text.indexOf(":");
  const kind = kinds.find((name) => name === text.slice(0, colon));
  const value = text.slice(colon + 1);
  return kind === undefined || value === "" || (kind === "path" && !/^[/*]/.test(value))
    ? undefined
    : { kind, value };
}

export function parseFilter(text: string): FilterText {
  const filter = parse(text);
  if (filter === undefined) throw new Error(`not a filter: '${text}'`);
  return filter;
}

export function matcher(text: string): (operation: Operation) => boolean {
  const { kind, value } = parseFilter(text);
  switch (kind) {
    case "tag": {
      const pattern = globPattern(value, ".*");
      return ({ tags }) => tags.some((tag) => pattern.test(tag));
    }
    case "id": {
      const pattern = globPattern(value, ".*");
      return ({ id }) => id !== undefined && pattern.test(id);
    }
    case "method":
      return ({ method }) => method.toLowerCase() === value.toLowerCase();
    case "path": {
      const pattern = globPattern(value, "[^/]*");
      return ({ path }) => path.raw !== "" && pattern.test(path.raw);
    }
  }
}

/** `/pets/**` takes in `/pets` itself, as it does in globs of files. */
function globPattern(glob: string, star: string): RegExp {
  const source = glob
    .split(/(\/\*\*$|\*+)/)
    .map((part) => {
      if (part === "/**") return "(?:/.*)?";
      if (part === "*") return star;
      return part.startsWith("*") ? ".*" : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`, "su");
}
