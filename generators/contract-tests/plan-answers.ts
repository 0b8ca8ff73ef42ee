/** What an operation answers: for every declared response and every example of it, how Prism is asked for it. */
import {
  firstDigit,
  type MediaType,
  mediaKind,
  memberAccess,
  type Operation,
  type Response,
  type Status,
  statusWord,
  stringLiteral,
  successes,
} from "../../src/index.ts";
import { isSingleType, type Limit, limits, preference, preferLimit } from "./limits.ts";
import type { Untested, Workshop } from "./plan-input.ts";

/** Tests of one response in one media type. */
export interface AnswerView {
  readonly title: string;
  /** What Prism is asked for, as literals, one test each; empty for the answer that comes without asking. */
  readonly preferences: readonly string[];
  readonly status: number;
  /** Options of the call, with a comma in front. */
  readonly options: string;
  /** Expressions that say what is wrong with a body: a list that has to be empty. */
  readonly expectations: readonly string[];
}

export interface PlannedAnswers {
  readonly successes: readonly AnswerView[];
  readonly failures: readonly AnswerView[];
  readonly untested: readonly Untested[];
}

/** @param validators expression for the validators of the operation's responses */
export function planAnswers(operation: Operation, validators: string, workshop: Workshop): PlannedAnswers {
  const good = successes(operation);
  const usual = good.toSorted((left, right) => codeOf(left, operation) - codeOf(right, operation))[0];
  const plan = { successes: [] as AnswerView[], failures: [] as AnswerView[], untested: [] as Untested[] };
  for (const response of operation.responses) {
    const isGood = good.includes(response);
    for (const media of response.content.length > 0 ? response.content : [undefined]) {
      const isUsual = response === usual && media === response.content[0];
      const answer = { operation, response, media, code: codeOf(response, operation), isGood, isUsual };
      const planned = planAnswer(answer, validators, workshop);
      (isGood ? plan.successes : plan.failures).push(...planned.views);
      plan.untested.push(...planned.untested);
    }
  }
  return plan;
}

function planAnswer(
  answer: Answer,
  validators: string,
  workshop: Workshop,
): { readonly views: readonly AnswerView[]; readonly untested: readonly Untested[] } {
  const limit = answerLimit(answer);
  if (limit) return { views: [], untested: [{ what: whatOf(answer), why: limits[limit] }] };
  const { trials, untested } = trialsOf(answer, workshop);
  const expectations = expectationsOf(answer, validators, workshop.held !== undefined);
  const views: AnswerView[] = [];
  if (answer.isUsual) views.push(answerView(answer, [], trials[0]?.isRight ? expectations : []));
  const asked = answer.isUsual && trials.length === 1 ? [] : trials;
  const preferences = asked.flatMap(({ preference: text }) => text ?? []);
  if (preferences.length > 0) {
    const areRight = asked.every((trial) => trial.isRight || trial.preference === undefined);
    views.push(answerView(answer, preferences, areRight ? expectations : []));
  }
  return { views, untested };
}

interface Answer {
  readonly operation: Operation;
  readonly response: Response;
  readonly media: MediaType | undefined;
  readonly code: number;
  readonly isGood: boolean;
  /** What a server answers that is asked for nothing in particular. */
  readonly isUsual: boolean;
}

/** A status that means this response and no other. */
function codeOf({ status }: Response, operation: Operation): number {
  const stated = operation.responses.map((response) => response.status);
  const isExact = (code: number): boolean =>
    stated.some((item) => item.kind === "exact" && item.code === code);
  const isTaken = (code: number): boolean =>
    isExact(code) || stated.some((item) => item.kind === "range" && item.digit === Math.floor(code / 100));
  switch (status.kind) {
    case "exact":
      return status.code;
    case "range":
      return hundred(status.digit).find((code) => !isExact(code)) ?? status.digit * 100;
    case "default": {
      const isOnlySuccess = stated.every((item) => firstDigit(item) !== 2);
      const codes = isOnlySuccess ? hundred(2) : [500, 503, ...hundred(5), ...hundred(4)];
      return codes.find((code) => !isTaken(code)) ?? 599;
    }
  }
}

function hundred(digit: number): number[] {
  return Array.from({ length: 100 }, (_, index) => digit * 100 + index);
}

function answerLimit({ media, code }: Answer): Limit | undefined {
  if (code < 200) return "interim-status";
  if (code === 407) return "proxy-status";
  if (media && mediaKind(media.mediaType) === "multipart") return "multipart-answer";
  return media && !isSingleType(media.mediaType) ? "media-range" : undefined;
}

function whatOf({ response, media }: Answer): string {
  return [statusWord(response.status).toLowerCase(), ...(media ? [media.mediaType] : [])].join(", ");
}

/** One way to get an answer out of Prism. */
interface Trial {
  /** Absent where Prism cannot be asked, or had better not be. */
  readonly preference?: string;
  /** The body satisfies its schema, if it has one. */
  readonly isRight: boolean;
}

/** One trial for every example, or one without. */
function trialsOf(
  answer: Answer,
  { responses }: Workshop,
): { readonly trials: readonly Trial[]; readonly untested: readonly Untested[] } {
  const { operation, media, code } = answer;
  const schema = media && mediaKind(media.mediaType) === "json" ? media.schema : undefined;
  const examples = (media?.examples ?? []).filter(({ value }) => value !== undefined);
  const untested: Untested[] = [];
  function leave(what: string, why: string): void {
    untested.push({ what, why });
  }

  const cannotAsk = preferLimit(operation);
  if (examples.length === 0) {
    if (schema) leave(`body of ${whatOf(answer)}`, limits["invented-body"]);
    if (cannotAsk) leave(whatOf(answer), limits[cannotAsk]);
    return {
      trials: [{ isRight: !schema, ...(!cannotAsk && { preference: preference(code) ?? "" }) }],
      untested,
    };
  }
  const trials = examples.map(({ name, value = null }): Trial => {
    const what = `${whatOf(answer)}, example '${name}'`;
    const isRight = !schema || responses.accepts(schema, value);
    const text = preference(code, name);
    const limit = cannotAsk ?? (text === undefined ? "example-name" : undefined);
    if (!isRight) leave(what, "it does not satisfy the schema");
    else if (limit) leave(what, limits[limit]);
    return isRight && text !== undefined && !limit ? { isRight, preference: text } : { isRight };
  });
  return { trials, untested };
}

function answerView(
  answer: Answer,
  preferences: readonly string[],
  expectations: readonly string[],
): AnswerView {
  const { code, media, isGood } = answer;
  const kind = answer.response.content.length > 1 && media ? ` as ${media.mediaType}` : "";
  const asked = preferences.length > 0 ? " to Prefer: %s" : "";
  const verb = isGood ? "answers" : "throws an ApiError";
  return {
    title: stringLiteral(`${verb} ${code}${kind.replaceAll("%", "%%")}${asked}`),
    preferences: preferences.map(stringLiteral),
    status: code,
    options: optionsText(answer, preferences.length > 0),
    expectations,
  };
}

/** `, { headers: { accept: "text/plain", prefer } }` */
function optionsText({ response, media, code }: Answer, asks: boolean): string {
  const headers = [
    ...(response.content.length > 1 && media ? [`accept: ${stringLiteral(media.mediaType)}`] : []),
    ...(asks ? ["prefer"] : []),
  ];
  const members = [
    ...(headers.length > 0 ? [`headers: { ${headers.join(", ")} }`] : []),
    // Else the platform would go where the example points.
    ...(code >= 300 && code < 400 ? ['init: { redirect: "manual" }'] : []),
  ];
  return members.length === 0 ? "" : `, { ${members.join(", ")} }`;
}

/** Statuses whose answers never have a body. */
const bodiless = [204, 205, 304];

function expectationsOf(
  { operation, response, media, code, isGood }: Answer,
  validators: string,
  isHeld: boolean,
): string[] {
  const body = isGood ? "data" : "error.body";
  if (operation.method === "HEAD" || bodiless.includes(code)) return [`expect(${body}).toBeUndefined();`];
  // An error that is said to have no body may still be read, as an empty text.
  if (media === undefined) return isGood && isSilent(operation) ? [`expect(${body}).toBeUndefined();`] : [];
  switch (mediaKind(media.mediaType)) {
    case "json": {
      if (!media.schema) return [];
      const schemas = `${validators}${statusAccess(response.status)}`;
      const wire = isHeld ? `toWire(${body})` : body;
      return [`expect(${memberAccess(schemas, media.mediaType)}.check(${wire})).toEqual([]);`];
    }
    case "text":
      return [`expect(${body}).toBeTypeOf("string");`];
    case "binary":
      return [`expect(${body}).toBeInstanceOf(Blob);`];
    case "form":
    case "multipart":
      return [];
  }
}

/** No success of the operation has a body. */
function isSilent(operation: Operation): boolean {
  return successes(operation).every(({ content }) => content.length === 0);
}

function statusAccess(status: Status): string {
  const word = statusWord(status);
  return status.kind === "exact"
    ? `[${word}]`
    : status.kind === "range"
      ? `["${word}"]`
      : `.${word.toLowerCase()}`;
}
