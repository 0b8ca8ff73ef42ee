/** File patterns of `overrides`: `**`, `*`, `?`, `[a-z]`, `{a,b}`; one without a slash matches the name of a file. */

export function matchesGlob(path: string, glob: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return braceForms(glob).some((form) => expressionOf(form).test(form.includes("/") ? path : name));
}

/** `a.{yaml,json}` as `a.yaml` and `a.json`. */
function braceForms(glob: string): string[] {
  const match = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob);
  if (match === null) return [glob];
  const [, before = "", choices = "", after = ""] = match;
  return choices.split(",").flatMap((choice) => braceForms(`${before}${choice}${after}`));
}

function expressionOf(glob: string): RegExp {
  const tokens = glob.match(/\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/gs) ?? [];
  return new RegExp(`^${tokens.map(partOf).join("")}$`, "s");
}

function partOf(token: string): string {
  // As in shells, what begins with a dot is hidden from wildcards.
  if (token === "**/") return "(?:(?!\\.)[^/]+/)*";
  if (token === "/**") return "(?:/(?!\\.)[^/]+)+";
  if (token === "**") return "(?!\\.)[^/]+(?:/(?!\\.)[^/]+)*";
  if (token.startsWith("*")) return "(?:(?<=[^/])|(?!\\.))[^/]*";
  if (token === "?") return "[^/]";
  if (/^\[.+\]$/s.test(token)) {
    const inside = token.slice(1, -1).replace(/^!/, "^").replace(/\\/g, "\\\\");
    return `[${inside}]`;
  }
  return token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
