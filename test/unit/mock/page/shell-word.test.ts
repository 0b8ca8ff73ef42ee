import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellWord } from "../../../../src/mock/page/shell-word.ts";

/** What a command gets to see of the words of a line. */
function readByShell(words: readonly string[]): string[] {
  const script = `show() { printf '%s\\0' "$@"; }\nshow ${words.join(" ")}\n`;
  const { stdout, status, stderr } = spawnSync("sh", { input: script, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\0").slice(0, -1);
}

const nasty = [
  "",
  "plain",
  "a b",
  "'",
  "''; touch /tmp/broken-out; '",
  '"$(id)" `id` ${HOME} $HOME \\ \\\' !! # ; & | < > ( ) { } [ ] * ? ~',
  "-rf",
  "line\nbreak\n",
  "tab\there",
  "\r\u001b[201~id\r",
  "%s %d \\0",
  "\u202egnp.exe",
  "žluťoučký 🐎",
];

test("a word arrives as it was, whatever it holds", () => {
  expect(readByShell(nasty.map(shellWord))).toEqual(nasty);
});

test("any text arrives as it was, but for what no argument can hold", () => {
  const word = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
      const possible = words.map((text) => text.toWellFormed().replaceAll("\0", ""));
      expect(readByShell(words.map(shellWord))).toEqual(possible);
    }),
    { numRuns: 20 },
  );
});

test("a line shows what a terminal would obey", () => {
  expect(shellWord("a\u001b[201~b")).toBe(`'a'"$(printf '\\033')"'[201~b'`);
  expect(nasty.map(shellWord).join("")).not.toMatch(/[\x01-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
});

test("an ordinary word needs no quotes", () => {
  expect(shellWord("http://127.0.0.1:4010/shop/orders/1")).toBe("http://127.0.0.1:4010/shop/orders/1");
  expect(shellWord("a=1&b=2")).toBe("'a=1&b=2'");
});
