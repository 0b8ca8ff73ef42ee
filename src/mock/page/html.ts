/** HTML that escapes: text becomes markup by `html` only, and what is put into its template is text. */

/** Markup that needs no escaping any more. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `false` and `undefined` leave nothing, a list all its members. */
export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

/**
 * Markup of a template; attribute values stand in double quotes there. The layout of the template is dropped and line
 * breaks in values are written as references, so markup is one line and fits into one `data:` of an event.
 *
 * @example
 * html`<li title="${title}">${name}</li>`;
 */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(String.raw({ raw: template.map(withoutLayout) }, ...parts.map(markupOf)));
}

function withoutLayout(template: string): string {
  return template.replace(/\s*\n\s*/g, "");
}

function markupOf(part: HtmlPart): string {
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(markupOf).join("");
  return part === false || part === undefined ? "" : escapeHtml(String(part));
}

/** A browser drops or replaces these silently; a visible stand-in keeps what is shown true. */
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, "\ufffd")
    .replace(/[&<>"'`\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
