/** Whether a regular expression sets a limit to the length of a text. */

/** Every text that matches is of limited length: the pattern covers it from end to end and repeats nothing for ever. */
export function isBoundedPattern(pattern: string): boolean {
  // Escapes and character classes stand for one character, whatever is written in them.
  const bare = pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/gs, "x").replace(/\[[^\]]*\]/g, "x");
  if (/[*+]|\{\d+,\}/.test(bare)) return false;
  // A text around a group of alternatives covers each of them; without a group each has to cover itself.
  return topAlternatives(bare).every((branch) => branch.startsWith("^") && branch.endsWith("$"));
}

function topAlternatives(bare: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...bare].entries()) {
    if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === "|" && depth === 0) {
      found.push(bare.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, bare.slice(start)];
}
