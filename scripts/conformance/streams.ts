/** What comes bit by bit: items of streams, and messages of WebSockets. */
import { readable } from "./readable.ts";
import type { Judge } from "./score.ts";
import { type Trial, withDefaults } from "./trial.ts";

/** The client iterates over the items that the handler gives. */
export async function takeStream(
  { running, maker, operation, name }: Trial,
  input: object,
  judge: Judge,
): Promise<void> {
  const stream = maker.stream(operation);
  const method = running.client.methods[name];
  if (stream === undefined || method?.stream === undefined) return;
  running.script.answer = stream.answer;
  const seen: unknown[] = [];
  for await (const item of method.stream(input)) seen.push(item);
  judge("items", await readable(seen), await readable(stream.items));
}

/** Messages go to the client and, where the contract has such, to the server; the end is that of the handler. */
export async function speakOverSocket(
  { running, maker, operation, name, subject }: Trial,
  input: object,
  judge: Judge,
): Promise<void> {
  const messages = maker.messages(operation);
  const method = running.client.methods[name];
  if (messages === undefined || method?.subscribe === undefined) return;
  const { toClient, toServer } = messages;
  const heard: unknown[] = [];
  running.script.received = undefined;
  running.script.talk = async (socket) => {
    for (const message of toClient) socket.send(message);
    if (toServer.length === 0) return;
    for await (const message of socket.messages) {
      heard.push(message);
      if (heard.length === toServer.length) return;
    }
  };
  const seen: unknown[] = [];
  const subscription = method.subscribe(input, { reconnect: false });
  for await (const message of subscription) {
    if (seen.length === 0) for (const sent of toServer) await subscription.send(sent);
    seen.push(message);
  }
  judge("messages to the client", await readable(seen), await readable(toClient));
  judge("messages to the server", await readable(heard), await readable(toServer));
  const expected = withDefaults(operation, input, subject);
  judge("input of the socket", await readable(running.script.received), await readable(expected));
}
