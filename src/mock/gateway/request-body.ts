/** Reads the body of a message, up to a limit, and undoes its `Content-Encoding`. */
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";
import { type Problem, problem } from "./problem.ts";

/** The whole body; undefined when it is longer than the limit, whose rest is read and forgotten. */
export async function readBody(message: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > limit ? undefined : Buffer.concat(chunks);
}

type Decompress = (data: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const decompressors = new Map<string, Decompress>([
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["deflate", promisify(inflate)],
  ["br", promisify(brotliDecompress)],
  ["zstd", promisify(zstdDecompress)],
]);

/** The body as its media type describes it. */
export async function decodeBody(
  encoding: string | undefined,
  body: Buffer,
  limit: number,
): Promise<Buffer | Problem> {
  const names = (encoding ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  if (body.length === 0) return body;
  let decoded = body;
  for (const name of names.reverse()) {
    const decompress = decompressors.get(name);
    if (decompress === undefined) {
      const known = [...decompressors.keys()].join(", ");
      return problem(415, "Unknown Content-Encoding", `'${name}' is none of ${known}`);
    }
    try {
      decoded = await decompress(decoded, { maxOutputLength: limit });
    } catch (error) {
      if (isTooLong(error)) return tooLong(limit);
      return problem(400, "Malformed body", `the body is no '${name}' data`);
    }
  }
  return decoded;
}

export function tooLong(limit: number): Problem {
  return problem(413, "Body too long", `the body has more than ${limit / 2 ** 20} MiB`);
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
