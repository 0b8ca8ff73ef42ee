/** Tables in `docs/benchmarks.md`: every benchmark owns the lines between two markers of its own. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { replaceSection } from "./page-section.ts";

const page = join(import.meta.dirname, "../docs/benchmarks.md");

/** Replaces what is between the markers of a section; a new section comes last. */
export function writeBenchmark(section: string, lines: readonly string[]): void {
  const begin = `<!-- ${section}: npm run bench:${section} -->`;
  const end = `<!-- end of ${section} -->`;
  const text = existsSync(page) ? readFileSync(page, "utf8") : "# Benchmarks\n";
  const known = text.includes(begin) ? text : `${text}\n${begin}\n${end}\n`;
  writeFileSync(page, replaceSection(known, { begin, end }, lines));
}

/** Where and with what the figures were measured, without a word on whose machine it was. */
export function machine(packages: readonly string[]): string {
  const [cpu] = cpus();
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  const cores = `${availableParallelism()} cores`;
  return [`Node ${process.version}`, cpu?.model.trim() ?? process.arch, cores, ...versions].join(" · ");
}

function versionOf(name: string): string {
  const path = join(import.meta.dirname, "../node_modules", name, "package.json");
  return JSON.parse(readFileSync(path, "utf8")).version;
}
