/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Answers that the contract has examples of, or that were made from its schemas. */
import type { Answer } from "./server-answer.ts";

export interface MockExample {
  /** `404`, `4XX` or `default`. */
  readonly status: number | string;
  /** Name in the contract. */
  readonly name?: string;
  readonly contentType?: string;
  readonly headers?: object;
  readonly body?: unknown;
}

/** The answers of a result that may have this status. */
export type AnswerOf<Result extends Answer, Status extends number> = Result extends Answer
  ? Status extends Result["status"]
    ? Result & { readonly status: Status }
    : never
  : never;

/** What `answers` takes: which example, and what comes instead of parts of it. */
export type Change<Result, Names extends string> = PartsOf<Result> & {
  /** Name of the example in the contract; default: its first one. */
  readonly example?: Names;
};

type PartsOf<Result> = Result extends unknown ? Partial<Omit<Result, "status">> : never;

export interface Wanted {
  /** A name that must be there. */
  readonly example?: string | undefined;
  /** A name that is taken if it is there. */
  readonly preferred?: string | undefined;
  readonly contentType?: unknown;
}

/** The examples of an operation. */
export class MockExamples {
  readonly #operation: string;
  readonly #all: readonly MockExample[];

  constructor(operation: string, all: readonly MockExample[] = []) {
    this.#operation = operation;
    this.#all = all;
  }

  /** The status of success, as far as the contract has one; else of the first answer that is declared. */
  get usualStatus(): number {
    const codes = this.#all.map(({ status }) => codeOf(status));
    const [first = 200] = [2, 3, 4, 5].flatMap((digit) =>
      codes.filter((code) => Math.floor(code / 100) === digit).sort((left, right) => left - right),
    );
    return first;
  }

  /** An answer of its own for each caller. Throws a `TypeError` when there is none. */
  answer(status: number, wanted: Wanted = {}): Answer {
    const found = this.find(status, wanted);
    if (found) return found;
    const name = wanted.example === undefined ? "" : ` '${wanted.example}'`;
    throw new TypeError(`${this.#operation} has no example${name} of an answer with status ${status}`);
  }

  find(status: number, { example, preferred, contentType }: Wanted = {}): Answer | undefined {
    const range = `${Math.floor(status / 100)}XX`;
    const key = [status, range, "default"].find((item) => this.#all.some((other) => other.status === item));
    const fitting = this.#all.filter(
      (item) => item.status === key && (contentType === undefined || item.contentType === contentType),
    );
    const found =
      example === undefined
        ? (fitting.find(({ name }) => name !== undefined && name === preferred) ?? fitting[0])
        : fitting.find(({ name }) => name === example);
    if (found === undefined) return undefined;
    const { name: _, ...answer } = structuredClone(found);
    return { ...answer, status };
  }
}

/** Some status that means this answer. */
function codeOf(status: number | string): number {
  if (typeof status === "number") return status;
  return status === "default" ? 200 : Number(status.charAt(0)) * 100;
}
