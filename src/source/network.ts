/** The engine's only door to the network; tests bring one of their own. It obeys: what may be asked is decided before. */
import { lookup } from "node:dns/promises";
import { type IncomingHttpHeaders, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export interface Network {
  /** All addresses of a host name. Rejects when there are none. */
  lookup(host: string): Promise<readonly string[]>;
  /** Asks once, at these addresses and no others. Follows no redirect. Rejects when there is no answer. */
  fetch(url: URL, request: NetworkRequest): Promise<NetworkAnswer>;
}

export interface NetworkRequest {
  /** Where the URL's host is; its name is not looked up again. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface NetworkAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Decompressed as it is read. The connection ends when the reader stops. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection without reading. */
  discard(): void;
}

export const systemNetwork: Network = {
  async lookup(host) {
    return (await lookup(host, { all: true, order: "verbatim" })).map(({ address }) => address);
  },
  fetch(url, { addresses, headers, signal }) {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const pinned = addresses.map((address) => ({ address, family: isIP(address) }));
      const outgoing = request(url, {
        headers,
        signal,
        // A connection of its own: one that is kept could have been made to another address.
        agent: false,
        lookup(_host, options, found) {
          const [first] = pinned;
          if (options.all === true) found(null, pinned);
          else if (first) found(null, first.address, first.family);
          else found(new Error("the host has no address"), "", 0);
        },
      });
      outgoing.on("error", reject);
      outgoing.once("response", (answer) => {
        const encoding = answer.headers["content-encoding"];
        const body = decompressed(answer, encoding);
        if (body === undefined) {
          answer.destroy();
          reject(new Error(`its content encoding '${encoding}' is not known`));
          return;
        }
        resolve({
          status: answer.statusCode ?? 0,
          headers: joined(answer.headers),
          body,
          discard: () => void body.destroy(),
        });
      });
      outgoing.end();
    });
  },
};

function joined(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}

/** Undefined for an encoding that was not asked for. */
function decompressed(answer: Readable, encoding = "identity"): Readable | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return answer;
  const create = decoders.get(name);
  // Whoever stops reading ends the connection too.
  return create && pipeline(answer, create(), () => {});
}

const decoders: ReadonlyMap<string, () => Transform> = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);
