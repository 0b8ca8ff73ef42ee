/** Media types by how their bodies are read and written. */

export type MediaKind = "json" | "text" | "form" | "multipart" | "binary";

/** `application/vnd.api+json; charset=utf-8` is `json`, `text/csv` and XML are `text`, what nobody knows is `binary`. */
export function mediaKind(mediaType: string): MediaKind {
  const essence = essenceOf(mediaType);
  if (essence === "application/json" || essence === "text/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (essence.startsWith("text/") || isXml(mediaType)) return "text";
  return essence === "application/yaml" || essence.endsWith("+yaml") ? "text" : "binary";
}

export function isXml(mediaType: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/.test(essenceOf(mediaType));
}

function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Streams of items: events, or JSON documents, one per line or behind each record separator. */
export function streamKind(mediaType: string): "events" | "lines" | "records" | undefined {
  const essence = essenceOf(mediaType);
  if (essence === "text/event-stream") return "events";
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/.test(essence)) return "lines";
  return essence === "application/json-seq" || essence.endsWith("+json-seq") ? "records" : undefined;
}
