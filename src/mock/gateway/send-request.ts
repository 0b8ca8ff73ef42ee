/** One HTTP request over a connection of its own. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";

/** Gives the answer as soon as its head is there. */
export function sendRequest(origin: URL, options: RequestOptions, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const client = origin.protocol === "https:" ? httpsRequest : httpRequest;
    const outgoing = client(origin, { ...options, agent: false });
    outgoing.on("response", (message) => {
      // A status like 101 announces something; as an answer it is the end of the conversation.
      if ((message.statusCode ?? 0) >= 200) return resolve(message);
      message.destroy();
      reject(new Error("the answer has no content"));
    });
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("the answer has no content"));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
