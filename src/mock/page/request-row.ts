/** One request on the start page: when, what, how it ended, and what it has to do with the contract. */
import { type Html, html } from "./html.ts";
import type { RequestView, Verdict } from "./view.ts";

export const verdictMeanings: readonly { readonly verdict: Verdict; readonly meaning: string }[] = [
  { verdict: "kept", meaning: "Request and answer keep the contract." },
  { verdict: "refused", meaning: "The request breaks the contract, and the answer says so." },
  { verdict: "violated", meaning: "The answer breaks the contract." },
  { verdict: "unknown", meaning: "The contract has no operation with this path and method." },
  { verdict: "cors", meaning: "A browser asked whether a page of another origin may send a request." },
  { verdict: "failed", meaning: "Nobody could answer." },
];

export function requestRow(request: RequestView): Html {
  const { number, api, method, target, status, milliseconds, findings } = request;
  return html`
    <li class="request" id="request-${number}" data-verdict="${request.verdict}">
      ${timeOfDay(request.time)}
      <span class="what">
        <span class="method" data-method="${method}">${method}</span>
        <code> ${targetMarkup(api, target)}</code>
      </span>
      <span class="status"><span class="unseen">status </span>${status}</span>
      <span class="milliseconds">${Math.round(milliseconds)} ms</span>
      ${verdictMark(request.verdict)}
      ${findings.length > 0 && html`<ul class="findings">${findings.map((finding) => html`<li>${finding}</li>`)}</ul>`}
    </li>`;
}

/** The target with the part that names the API set back; an API on a port of its own is named in front. */
function targetMarkup(api: string, target: string): Html {
  const prefix = `/${encodeURIComponent(api)}`;
  const isBelow = api !== "" && /^(?:[/?]|$)/.test(target.slice(prefix.length)) && target.startsWith(prefix);
  if (isBelow) return html`<span class="from">${prefix}</span>${target.slice(prefix.length)}`;
  return api === "" ? html`${target}` : html`<span class="from">${api}</span> ${target}`;
}

export function verdictMark(verdict: Verdict): Html {
  return html`<strong class="verdict" data-verdict="${verdict}">${verdict}</strong>`;
}

/** In the time zone of the mock, which is nearly always that of the reader. */
function timeOfDay(time: Date): Html {
  return html`<time datetime="${time.toISOString()}">${time.toTimeString().slice(0, 8)}</time>`;
}
