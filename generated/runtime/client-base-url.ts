/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Base URLs, checked when a client is made: a wrong one should not wait for the first call. */

/** The URL without a slash at its end. Throws a `TypeError` for one that calls cannot be made to. */
export function checkBaseUrl(url: string | URL | undefined): string {
  const { location } = globalThis as { location?: { readonly href: string } };
  try {
    // In a browser a relative URL starts at the page.
    const { href } = new URL(String(url), location?.href);
    // Fetch refuses credentials in a URL, and paths are appended to its text.
    if (/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(href)) return href.replace(/\/$/, "");
  } catch {}
  throw new TypeError(`baseUrl '${url}' is not a plain http(s) URL`);
}

/** A server's URL with its variables filled in. */
export function serverUrl(
  template: string,
  defaults: { readonly [name: string]: string },
  chosen: { readonly [name: string]: string | undefined } = {},
): string {
  return template.replace(/\{([^{}]+)\}/g, (raw, name: string) => chosen[name] ?? defaults[name] ?? raw);
}
