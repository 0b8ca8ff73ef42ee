/** `node gigabyte-process.ts FOLDER`: moves a gigabyte both ways with the client in FOLDER and prints what it took. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const size = 2 ** 30;
const block = new Uint8Array(1 << 20);
const folder = process.argv[2] ?? "";

let up = 0;
const server = createServer((request, response) => {
  if (request.method === "PUT") {
    request.on("data", (chunk: Buffer) => {
      up += chunk.length;
    });
    request.on("end", () => response.end("{}"));
    return;
  }
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": size });
  let sent = 0;
  function more(): void {
    while (sent < size) {
      sent += block.length;
      if (!response.write(block)) {
        response.once("drain", more);
        return;
      }
    }
    response.end();
  }
  more();
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

const { createSampleClient, withProgress } = await import(
  pathToFileURL(join(folder, "sample/client.ts")).href
);
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const client = createSampleClient({ baseUrl, timeout: 0 });

let peak = 0;
function look(): void {
  peak = Math.max(peak, process.memoryUsage.rss());
}

let down = 0;
const { body } = await client.fetchFile.download();
for await (const chunk of body) {
  down += chunk.length;
  look();
}

let made = 0;
let shown = 0;
const source = new ReadableStream<Uint8Array>({
  pull(controller) {
    if (made >= size) return controller.close();
    made += block.length;
    controller.enqueue(block);
  },
});
await client.sendFile({
  body: withProgress(source, ({ loaded }: { loaded: number }) => {
    shown = loaded;
    look();
  }),
});
server.close();
server.closeAllConnections();
process.stdout.write(JSON.stringify({ down, up, shown, peakMegabytes: Math.round(peak / 2 ** 20) }));
