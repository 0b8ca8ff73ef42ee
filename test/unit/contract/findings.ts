/** What the stages up to the check say of a contract, one line per diagnostic. */
import { check } from "../../../src/contract/check/check.ts";
import { type LinkedContract, link } from "../../../src/contract/link.ts";
import { readVersion } from "../../../src/contract/version.ts";
import { type Diagnostic, hasErrors } from "../../../src/diagnostics/diagnostic.ts";
import { rangeOf, sortDiagnostics } from "../../../src/diagnostics/sort.ts";
import { createMemoryHost } from "../../../src/source/host.ts";
import { SourceSet } from "../../../src/source/source-set.ts";

const folder = "/contract";

export interface Linked {
  readonly linked?: LinkedContract;
  readonly sources: SourceSet;
  readonly problems: readonly Diagnostic[];
}

/** Links a contract given as text, or as files by name with the first one as the root. */
export async function linkText(contract: string | Record<string, string>): Promise<Linked> {
  const files = typeof contract === "string" ? { "openapi.yaml": contract } : contract;
  const entries = Object.entries(files).map(([name, text]): [string, string] => [`${folder}/${name}`, text]);
  const sources = new SourceSet({ host: createMemoryHost(new Map(entries)), cwd: folder });
  const root = await sources.load(Object.keys(files)[0] ?? "");
  if (!root || hasErrors(sources.problems)) return { sources, problems: sources.problems };
  const version = readVersion(root);
  if ("problem" in version) return { sources, problems: [version.problem] };
  const linked = await link(root, version.version, sources);
  return { linked, sources, problems: [...sources.problems, ...linked.diagnostics] };
}

/**
 * Lines such as `6:9 error path/no-leading-slash`, each followed by its hint (`> write '/pets'`) if it has one; the file
 * stands in front where it is not `openapi.yaml`.
 */
export async function findings(
  contract: string | Record<string, string>,
  options: { readonly strict?: boolean } = {},
): Promise<string[]> {
  const { linked, sources, problems } = await linkText(contract);
  const found = linked && !hasErrors(problems) ? [...problems, ...(await check(linked, options))] : problems;
  return printed(found, sources);
}

export function printed(found: readonly Diagnostic[], sources: SourceSet): string[] {
  const locate: SourceSet["locate"] = (origin, focus) => sources.locate(origin, focus);
  return sortDiagnostics(found, locate).map((item) => {
    const range = rangeOf(item, locate);
    const file = item.origin?.file === "openapi.yaml" ? "" : `${item.origin?.file}:`;
    const hint = item.hint === undefined ? "" : `\n  > ${item.hint}`;
    return `${file}${range?.line}:${range?.column} ${item.severity} ${item.code}\n  ${item.message}${hint}`;
  });
}

/** A contract around some of its parts; the parts begin at line 3. */
export function contract(version: "3.0" | "3.1" | "3.2", parts: string): string {
  return `openapi: ${version}.1\ninfo: { title: Case, version: 1.0.0 }\n${parts}`;
}
