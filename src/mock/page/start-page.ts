/**
 * The start page of the mock: one HTML document that needs nothing from outside, and the fragments of it that events
 * replace. In comes a `MockView`, out comes text; where it is served and by whom, this folder does not know.
 */
import { apiCard, cardId } from "./api-card.ts";
import { Html, html } from "./html.ts";
import { startPageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { requestRow, verdictMark, verdictMeanings } from "./request-row.ts";
import type { ApiView, MockView, RequestView } from "./view.ts";

/** Braces around a dot: a contract, and what answers for it. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#4a74e0" stroke-width="2"><path d="M6 2C3 2 5 7 2 8c3 1 1 6 4 6M10 2c3 0 1 5 4 6-3 1-1 6-4 6"/><circle cx="8" cy="8" r="1" fill="#4a74e0"/></svg>`,
)}`;

export interface StartPageOptions {
  /** Where the page listens for the events `api` and `request`. */
  readonly eventsPath: string;
  /** That of the content security policy; style and script carry it. */
  readonly nonce: string;
}

/** The whole document. */
export function renderStartPage(view: MockView, options: StartPageOptions): string {
  return `<!doctype html>${startPage(view, options).text}\n`;
}

/** Data of the event `api`, one line: the card that takes the place of the one with the same id. */
export function renderApi(api: ApiView): string {
  return apiCard(api).text;
}

/** Data of the event `request`, one line: the newest row. */
export function renderRequest(request: RequestView): string {
  return requestRow(request).text;
}

function startPage({ apis, requests }: MockView, { eventsPath, nonce }: StartPageOptions): Html {
  return html`
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Mock of ${apis.map(({ name }) => name).join(", ")}</title>
        <link rel="icon" href="${icon}">
        <style nonce="${nonce}">${new Html(pageStyle)}</style>
      </head>
      <body data-events="${eventsPath}">
        <a class="skip" href="#requests">Skip to the requests</a>
        ${pageHeader(apis)}
        <main>
          <section class="apis" id="apis" aria-labelledby="apis-title">
            <h2 class="unseen" id="apis-title">APIs</h2>
            ${apis.map(apiCard)}
            <p class="note" id="nothing" hidden>No operation has all these words.</p>
          </section>
          ${requestList(requests)}
        </main>
        <script nonce="${nonce}">${new Html(`(${startPageScript})();`)}</script>
      </body>
    </html>`;
}

function pageHeader(apis: readonly ApiView[]): Html {
  return html`
    <header class="page">
      <h1>Specwright <span>mock</span></h1>
      <nav aria-label="Parts of this page">
        ${apis.map(({ name }) => html`<a href="#${encodeURIComponent(cardId(name))}">${name}</a>`)}
        <a class="to-requests" href="#requests">Requests</a>
      </nav>
      <search class="filter">
        <label class="unseen" for="filter">Filter operations</label>
        <input id="filter" type="search" placeholder="Filter operations" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
        <kbd aria-hidden="true">/</kbd>
        <output id="matches" for="filter"></output>
      </search>
    </header>`;
}

function requestList(requests: readonly RequestView[]): Html {
  return html`
    <section class="requests" id="requests" aria-labelledby="requests-title" tabindex="-1">
      <header>
        <h2 id="requests-title">Requests</h2>
        <p class="live" id="live" role="status">Reload to see the newest</p>
        <details class="meanings">
          <summary>What the words mean</summary>
          <dl>${verdictMeanings.map(({ verdict, meaning }) => html`<dt>${verdictMark(verdict)}</dt><dd>${meaning}</dd>`)}</dl>
        </details>
      </header>
      <div class="log" role="log" aria-label="Last requests, newest first" tabindex="0">
        <ol id="rows">${requests.map(requestRow)}</ol>
        <p class="note">No requests yet. Copy a line and run it.</p>
      </div>
    </section>`;
}
