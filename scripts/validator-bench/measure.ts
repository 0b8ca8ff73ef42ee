/**
 * `node scripts/validator-bench/measure.ts SUBJECT FOLDER RUNS CORPUS PEERS`: one schema, all peers, in a process of
 * their own. Every verdict of every peer is asserted before anything is timed. The last line is the result as JSON.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { do_not_optimize, measure } from "mitata";
import { median } from "../median.ts";
import { corpusSubjects } from "./corpus-subjects.ts";
import type { Compiled } from "./peers/peer.ts";
import { peers } from "./peers.ts";
import { type Subject, subjects } from "./subjects.ts";

/** What is timed. */
const tasks = ["is valid", "is invalid", "issues valid", "issues invalid"] as const;
export type Task = (typeof tasks)[number];

export interface Measured {
  readonly peer: string;
  /** Nanoseconds per value: the lower quartile of each run, which the load of the machine moves least; of these the median. */
  readonly times: Partial<Record<Task, number>>;
  /** Why there are no times. */
  readonly failure?: string;
}

/** What would never come to an end. */
const endless: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Stripe's charge": { arktype: "it had not compiled the schema after two and a half minutes" },
};

if (process.argv[1] === import.meta.filename) {
  const [name, folder = "", runs, corpus = "", only = ""] = process.argv.slice(2);
  const subject = [...subjects(), ...(await corpusSubjects(corpus))].find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no subject '${name}'`);
  const names = only === "" ? peers.map((peer) => peer.name) : only.split(",");
  console.log(JSON.stringify(await measureSubject(subject, folder, Number(runs), names)));
}

interface Candidate {
  readonly name: string;
  readonly compiled?: Compiled;
  readonly failure?: string;
}

async function measureSubject(
  subject: Subject,
  folder: string,
  runs: number,
  names: readonly string[],
): Promise<Measured[]> {
  const candidates: Candidate[] = [];
  for (const { name, compile } of peers.filter((peer) => names.includes(peer.name))) {
    const reason = endless[subject.name]?.[name];
    if (reason !== undefined) {
      candidates.push({ name, failure: reason });
      continue;
    }
    const place = join(folder, name.replaceAll(" ", "-"));
    mkdirSync(place, { recursive: true });
    try {
      const compiled = await compile(subject, place);
      const failure = disagreement(subject, compiled);
      candidates.push(failure === undefined ? { name, compiled } : { name, failure });
    } catch (error) {
      candidates.push({
        name,
        failure: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
      });
    }
  }
  const found = new Map(candidates.map(({ name }) => [name, new Map<Task, number[]>()]));
  for (let run = 0; run < runs; run += 1) {
    for (const task of tasks) {
      for (const { name, compiled } of candidates) {
        const time = compiled && (await timeOf(task, subject, compiled));
        const times = found.get(name);
        if (time !== undefined) times?.set(task, [...(times.get(task) ?? []), time]);
      }
    }
  }
  return candidates.map(({ name, failure }) => ({
    peer: name,
    times: Object.fromEntries([...(found.get(name) ?? [])].map(([task, times]) => [task, median(times)])),
    ...(failure !== undefined && { failure }),
  }));
}

/** A value that a peer judges otherwise than it should, as a sentence. */
function disagreement({ valid, invalid, judged }: Subject, { is, issues }: Compiled): string | undefined {
  for (const [at, value] of [...valid, ...(judged?.valid ?? [])].entries()) {
    const found = issues?.(value) ?? [];
    if (!is(value) || found.length > 0) return `refuses valid value ${at + 1}: ${show(found[0])}`;
  }
  for (const [at, value] of [...invalid, ...(judged?.invalid ?? [])].entries()) {
    if (is(value) || issues?.(value).length === 0) return `accepts invalid value ${at + 1}`;
  }
  return undefined;
}

function show(issue: unknown): string {
  return JSON.stringify(issue)?.slice(0, 200) ?? "";
}

/** Nanoseconds for one value, over all values in turn. */
async function timeOf(task: Task, subject: Subject, compiled: Compiled): Promise<number | undefined> {
  const call = task.startsWith("is ") ? compiled.is : compiled.issues;
  if (call === undefined) return undefined;
  const values = fresh(task.endsWith("invalid") ? subject.invalid : subject.valid);
  const stats = await measure(
    () => {
      for (let at = 0; at < values.length; at += 1) do_not_optimize(call(values[at]));
    },
    { min_cpu_time: 30e6, min_samples: 20, batch_samples: 128, gc: nothing },
  );
  return stats.p25 / values.length;
}

/** Without `--expose-gc` mitata fills a gigabyte to provoke a collection before each measurement. */
function nothing(): void {}

/** Values as they come out of a request: parsed anew, at least eight of them. */
function fresh(values: readonly unknown[]): unknown[] {
  const text = JSON.stringify(values);
  const copies = Math.ceil(8 / values.length);
  return Array.from({ length: copies }, (): unknown[] => JSON.parse(text)).flat();
}
