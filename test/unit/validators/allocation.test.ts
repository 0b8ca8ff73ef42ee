/** Guards allocate nothing, whatever they answer. Measured in a process of its own, where nothing else does. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeValidators } from "../../../scripts/validator-bench/peers/specwright.ts";
import { subjects } from "../../../scripts/validator-bench/subjects.ts";

const folder = mkdtempSync(join(tmpdir(), "specwright-allocation-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Of each guard, with values that it accepts, and with others. */
const calls = 1_000_000;

/** A fraction of a byte per call, where the smallest object takes sixteen: the engine's own code is on the heap, too. */
const mostBytes = 100_000;

/** Fractions are boxed by the engine where objects of more than four shapes are read in one place. */
function whole(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value) : value;
}

const program = `
  const { default: tasks } = await import(process.argv[2]);
  const [calls, mostBytes] = process.argv.slice(3).map(Number);
  const run = ({ guard, values }, count) => {
    let accepted = 0;
    for (let at = 0; at < count; at++) if (guard(values[at % values.length])) accepted++;
    return accepted;
  };
  for (const task of tasks) run(task, 20_000);
  const delta = (task) => {
    gc();
    const before = process.memoryUsage().heapUsed;
    run(task, calls);
    return process.memoryUsage().heapUsed - before;
  };
  // The engine puts its own code on the heap too, in some of the rounds.
  const least = (task, rounds) => {
    const bytes = delta(task);
    return bytes < mostBytes || rounds === 1 ? bytes : Math.min(bytes, least(task, rounds - 1));
  };
  const used = tasks.map((task) => [task.name, least(task, 3)]);
  console.log(JSON.stringify(used));
`;

test("a million calls leave nothing on the heap", async () => {
  // A map of two hundred names is a dictionary to the engine, which lists its names anew for every loop.
  const small = subjects().filter(({ name }) => !name.startsWith("wide") && !name.startsWith("array"));
  const lines: string[] = [];
  for (const [index, { root, schemas, valid, invalid }] of small.entries()) {
    const module = await writeValidators({ root, schemas }, join(folder, String(index)));
    lines.push(`import { is${root} } from ${JSON.stringify(module)};`);
    for (const [kind, values] of Object.entries({ valid, invalid })) {
      lines.push(
        `tasks.push({ name: "${root}, ${kind}", guard: is${root}, values: ${JSON.stringify(values, whole)} });`,
      );
    }
  }
  writeFileSync(join(folder, "tasks.ts"), `const tasks = [];\n${lines.join("\n")}\nexport default tasks;\n`);
  writeFileSync(join(folder, "program.mjs"), program);
  // With room for all that a million calls may leave, so that no collection hides it.
  const space = ["--min-semi-space-size=64", "--max-semi-space-size=64"];
  const flags = ["--expose-gc", ...space, "--no-warnings"];
  const args = [
    ...flags,
    join(folder, "program.mjs"),
    join(folder, "tasks.ts"),
    String(calls),
    String(mostBytes),
  ];
  const measured = execFileSync(process.execPath, args, { encoding: "utf8" });
  const used: readonly [string, number][] = JSON.parse(measured);
  expect(used.length).toBe(2 * small.length);
  expect(used.filter(([, bytes]) => bytes > mostBytes)).toEqual([]);
});
