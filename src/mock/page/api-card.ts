/** One API on the start page: what it is, where it is, how it is, and its operations by tag. */
import { type Html, html } from "./html.ts";
import type { ApiState, ApiView, OperationView } from "./view.ts";

/** Up to so many operations are shown at once; the tags of a larger API are closed until somebody opens them. */
const fewOperations = 24;

/** Also the fragment that links on the page lead to. */
export function cardId(name: string): string {
  return `api-${name}`;
}

export function apiCard(api: ApiView): Html {
  const id = cardId(api.name);
  // A contract that has never been read has no title.
  const title = api.title || api.name;
  return html`
    <article class="api" id="${id}" aria-labelledby="${id}-title" data-name="${api.name}">
      <header>
        <h3 id="${id}-title">${title} <small>${api.version}</small></h3>
        <p class="state" data-state="${api.state.kind}">${stateWords(api.state)}</p>
        <p class="copyable url">
          <code>${api.url}</code>
          ${copyButton(`the base URL of ${title}`)}
        </p>
      </header>
      ${stateDetail(api.state)}
      ${tagGroups(api.operations).map((group) => tagGroup(group, api.operations.length <= fewOperations))}
    </article>`;
}

function stateWords(state: ApiState): string {
  switch (state.kind) {
    case "serving":
      return "Serving";
    case "starting":
      return "Starting";
    case "broken":
      return state.serving ? "Contract broken, serving the last good one" : "Contract broken, not serving";
    case "down":
      return "Down";
  }
}

function stateDetail(state: ApiState): Html | undefined {
  const text = state.kind === "broken" ? state.diagnostics : state.kind === "down" ? state.reason : undefined;
  return text === undefined ? undefined : html`<pre class="problem" tabindex="0">${text}</pre>`;
}

interface TagGroup {
  /** Empty for operations without a tag. */
  readonly tag: string;
  readonly operations: readonly OperationView[];
}

function tagGroups(operations: readonly OperationView[]): TagGroup[] {
  const groups = Map.groupBy(operations, ({ tag }) => tag);
  return [...groups].map(([tag, members]) => ({ tag, operations: members }));
}

function tagGroup({ tag, operations }: TagGroup, open: boolean): Html {
  return html`
    <details class="tag" data-key="tag ${tag}"${open && html` open`}>
      <summary>
        <h4>${tag === "" ? "Other operations" : tag}</h4>
        <span class="count"><span class="found"></span>${operations.length}<span class="unseen"> operations</span></span>
        <span class="preview" aria-hidden="true">${foretaste(operations)}</span>
      </summary>
      <ul>${operations.map(operationItem)}</ul>
    </details>`;
}

/** What is to be found in a closed group; more than a line holds is cut by the style. */
function foretaste(operations: readonly OperationView[]): string {
  return operations
    .slice(0, 12)
    .map(({ id }) => id)
    .join(", ");
}

function operationItem(operation: OperationView): Html {
  const { id, method, path, summary, rpcMethod, curl } = operation;
  return html`
    <li class="operation" data-id="${id}">
      <details data-key="operation ${id}">
        <summary>
          <span class="method" data-method="${method}">${method}</span>
          <span class="target">
            <code class="path">${pathMarkup(path)}</code>
            ${rpcMethod !== undefined && html` <code class="rpc">${rpcMethod}</code>`}
          </span>
          <span class="summary"> ${summary}</span>
        </summary>
        ${curl === "" ? html`<p class="note">WebSocket only: a plain request has no answer.</p>` : curlLine(operation)}
      </details>
    </li>`;
}

function curlLine({ id, curl }: OperationView): Html {
  return html`
    <div class="copyable line">
      <pre><code>${curl}</code></pre>
      ${copyButton(`the curl line of ${id}`)}
    </div>`;
}

/** Copies the text of the `code` beside it; the page shows it only when its script runs. */
function copyButton(what: string): Html {
  return html`<button type="button" class="copy"><span>Copy</span><span class="unseen"> ${what}</span></button>`;
}

function pathMarkup(path: string): Html[] {
  return path
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith("{") ? html`<var>${part}</var>` : html`${part}`));
}
