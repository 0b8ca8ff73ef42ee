/** What generated lines speak of. The compiler refuses variables, parameters and imports that nothing reads. */

/** A line of code without the texts in it, which may look like code. */
export function withoutStrings(line: string): string {
  return line.includes('"') ? line.replace(/"(?:[^"\\]|\\.)*"/g, '""') : line;
}

/** Whether one of the lines names a variable, parameter or import. */
export function mentions(lines: readonly string[], name: string): boolean {
  return lines.some((line) => namesIn(line, name));
}

/** By hand: a pattern for each of the thousands of variables of a large contract would take most of the time. */
function namesIn(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const before = line.slice(0, at);
    const isMember = before.endsWith(".") && !before.endsWith("...");
    const isWhole = !namePart.test(line.charAt(at - 1)) && !namePart.test(line.charAt(at + name.length));
    if (isWhole && !isMember && !endsInString(before)) return true;
  }
  return false;
}

const namePart = /[\p{L}\p{N}_$]/u;

function endsInString(text: string): boolean {
  return (withoutStrings(text).split('"').length - 1) % 2 === 1;
}
