/**
 * A generated client against its generated server, by way of an adapter: for every operation the handler receives what
 * was sent, and the client what was answered, for every input, every documented status and every media type; items of
 * streams one by one, and messages of WebSockets both ways.
 */
import type { ApiModel, Operation } from "../../src/index.ts";
import type { Adapter } from "./adapters.ts";
import { readable } from "./readable.ts";
import { type SampleAnswer, SampleMaker } from "./samples.ts";
import { type Judge, Score, type Tally } from "./score.ts";
import { speakOverSocket, takeStream } from "./streams.ts";
import { type Subject, startSubject } from "./subject.ts";
import { type Trial, withDefaults } from "./trial.ts";

/** The platform would follow a redirect that is an answer here. */
const asIs = { init: { redirect: "manual" } };

export async function runConformance(subject: Subject, adapter: Adapter): Promise<Tally> {
  const { model, names } = subject;
  const running = await startSubject(subject, adapter);
  const maker = new SampleMaker(model, names);
  const score = new Score();
  try {
    for (const operation of model.operations) {
      const name = names.operation(operation);
      await score.attempt(name, () => runOperation({ subject, running, maker, operation, name }, score));
    }
  } finally {
    await running.close();
  }
  return score.tally(model.operations.length);
}

async function runOperation(trial: Trial, score: Score): Promise<void> {
  const { subject, running, maker, operation, name } = trial;
  const { inputs, answers, missing } = maker.samples(operation);
  const judge = score.judge(name);
  score.lack(name, missing);
  const call = running.client.raw[name];
  const [input] = inputs;
  if (call === undefined || input === undefined) return;
  if (!mayCall(operation, subject.model)) {
    judge("status", (await call(input, asIs)).response.status, 401);
    return;
  }
  const usual = answers.find(({ status }) => status < 300) ?? maker.stream(operation)?.answer ?? answers[0];
  await sendInputs(trial, inputs, usual ?? { status: 200 }, judge);
  await giveAnswers(trial, input, answers, judge);
  await takeStream(trial, input, judge);
  if (running.hasSockets) await speakOverSocket(trial, input, judge);
}

/** The handler receives what was sent. */
async function sendInputs(
  { running, subject, operation, name }: Trial,
  inputs: readonly object[],
  answer: SampleAnswer,
  judge: Judge,
): Promise<void> {
  const { script, client } = running;
  for (const sent of inputs) {
    script.answer = answer;
    script.received = undefined;
    await client.raw[name]?.(sent, asIs);
    const expected = withDefaults(operation, sent, subject);
    judge("received", await readable(script.received), await readable(expected));
  }
}

/** The client receives what was answered. */
async function giveAnswers(
  { running, operation, name }: Trial,
  input: object,
  answers: readonly SampleAnswer[],
  judge: Judge,
): Promise<void> {
  const { script, client } = running;
  for (const given of answers) {
    script.answer = given;
    const result = await client.raw[name]?.(input, asIs);
    if (result === undefined) return;
    const { data, error, response } = result;
    judge("status", response.status, given.status);
    for (const [header, value] of Object.entries(given.headers ?? {}))
      judge(header, response.headers.get(header), String(value));
    if (operation.method === "HEAD") continue;
    const body = isBodiless(given.status) ? undefined : given.body;
    judge(`body of ${given.status}`, await readable(response.ok ? data : error), await readable(body));
  }
}

/** What asks for a scheme that the contract does not define lets nobody in. */
function mayCall({ security }: Operation, { securitySchemes }: ApiModel): boolean {
  const defined = new Set(securitySchemes.map(({ name }) => name));
  return (
    security.length === 0 || security.some(({ schemes }) => schemes.every(({ name }) => defined.has(name)))
  );
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}
