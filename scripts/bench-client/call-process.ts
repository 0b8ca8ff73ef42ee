/** Measures calls in turn, a few thousand of each, many times over; prints rows as JSON. */
import createClient from "openapi-fetch";
import { createLunarClient, createLunarTransport } from "../../generated/lunar/client.ts";
import { updateFunction } from "../../generated/lunar/operations.ts";
import type { paths } from "../../generated/lunar/schema.ts";
import { median } from "../median.ts";

const calls = 4000;
const rounds = 15;
const text = JSON.stringify({ id: "d0q3v8h2k5mn7p9r1tag", name: "tides" });
const headers = { "content-type": "application/json", "content-length": String(text.length) };

globalThis.fetch = async () => new Response(text, { headers });
const baseUrl = "http://localhost:3000";
const body = { name: "tides" };
const peer = createClient<paths>({ baseUrl });
const transport = createLunarTransport({ baseUrl });
const client = createLunarClient({ baseUrl });
const signed = createLunarClient({ baseUrl, token: "t" });
const input = { id: "d0q3v8h2k5mn7p9r1tag", body };

const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
  "plain fetch": async () => {
    const init = {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    return (await fetch(`${baseUrl}/api/functions/${encodeURIComponent(input.id)}`, init)).json();
  },
  "openapi-fetch": () => peer.PUT("/api/functions/{id}", { params: { path: { id: input.id } }, body }),
  "specwright, the function": () => updateFunction(transport, input),
  "specwright, the assembled client": () => client.updateFunction(input),
  "specwright, with a token": () => signed.updateFunction(input),
};

const spent = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, call] of Object.entries(contenders)) {
    const before = process.cpuUsage();
    for (let count = 0; count < calls; count += 1) await call();
    const { user, system } = process.cpuUsage(before);
    // The first round is for the compiler.
    if (round > 0) spent.get(name)?.push((user + system) / calls);
  }
}
const usual = (name: string): number => median(spent.get(name) ?? []);
const floor = usual("openapi-fetch");
process.stdout.write(
  JSON.stringify([
    ["call", "CPU", "to openapi-fetch"],
    ...Object.keys(contenders).map((name) => [
      name,
      `${usual(name).toFixed(1)} µs`,
      (usual(name) / floor).toFixed(2),
    ]),
  ]),
);
