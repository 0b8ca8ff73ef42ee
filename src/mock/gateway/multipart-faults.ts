/** Multipart bodies (RFC 2046, section 5.1; RFC 7578 for forms) that a server could not take apart. */

const lineBreak = "\r\n";

/** The first fault, in one sentence; `isForm` for `multipart/form-data`, whose parts must have names. */
export function multipartFault(contentType: string, body: Buffer, isForm: boolean): string | undefined {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return "the header 'Content-Type' has no parameter 'boundary'";
  // One byte is one character, so that parts with files are cut at the right places.
  const text = lineBreak + body.toString("latin1");
  const [preamble, ...parts] = text.split(`${lineBreak}--${boundary}`);
  if (preamble === undefined || parts.length === 0) return `no line '--${boundary}' starts a part`;
  const end = parts.findIndex((part) => part.startsWith("--"));
  if (end === -1) return `the line '--${boundary}--' that ends the last part is missing`;
  if (end === 0 && isForm) return "there is no part before the end";
  for (const [index, part] of parts.slice(0, end).entries()) {
    const fault = partFault(part, isForm);
    if (fault !== undefined) return `part ${index + 1} ${fault}`;
  }
  return undefined;
}

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

function partFault(part: string, isForm: boolean): string | undefined {
  const start = /^[ \t]*\r\n/.exec(part);
  if (start === null) return "does not start on a line of its own";
  const rest = part.slice(start[0].length - lineBreak.length);
  const end = rest.indexOf(lineBreak + lineBreak);
  if (end === -1) return "has no empty line between its headers and its content";
  const headers = rest
    .slice(lineBreak.length, Math.max(end, lineBreak.length))
    .split(lineBreak)
    .filter(Boolean);
  const junk = headers.find((header) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+:/.test(header));
  if (junk !== undefined) return `has the line '${shown(junk)}' among its headers`;
  if (!isForm) return undefined;
  const disposition = headers.find((header) => /^content-disposition:/i.test(header));
  if (disposition === undefined) return "has no header 'Content-Disposition'";
  if (!/^content-disposition:\s*form-data\s*;/i.test(disposition)) return "is no 'form-data'";
  return /;\s*name="[^"\r\n]*"/i.test(disposition)
    ? undefined
    : `has no 'name="…"' in '${shown(disposition)}'`;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
