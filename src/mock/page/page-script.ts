/**
 * The script of the start page. The function is written into the page as its own text, so nothing outside of it exists
 * there but the browser. Without it the page shows everything too, as of the last reload.
 */
export function startPageScript(): void {
  const mostRows = 100;
  const page = document.documentElement;
  const apis = find("#apis", HTMLElement);
  const rows = find("#rows", HTMLElement);
  const live = find("#live", HTMLElement);
  const filter = find("#filter", HTMLInputElement);
  const matches = find("#matches", HTMLElement);
  const nothing = find("#nothing", HTMLElement);

  /** What each operation is found by; made when it is first needed. */
  const words = new WeakMap<Element, string>();
  /** Whether a group was open before the filter opened or closed it. */
  const openBefore = new WeakMap<HTMLDetailsElement, boolean>();
  /** Cards as the server wrote them, so that what has not changed stays as it is. */
  const written = new Map(cards(document).map((card) => [card.id, card.outerHTML]));
  /** Events that came while the page was being read again. */
  let waiting: (() => void)[] | undefined;

  page.classList.add("scripted");
  filter.addEventListener("input", applyFilter);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  listen(document.body.dataset["events"] ?? "");
  if (filter.value !== "") applyFilter();

  function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const found = document.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`the page has no ${selector}`);
  }

  function cards(within: Document | DocumentFragment): Element[] {
    return [...within.querySelectorAll(".api")];
  }

  // Events

  function listen(path: string): void {
    const events = new EventSource(path);
    events.addEventListener("api", ({ data }) => inOrder(() => placeCard(parse(data).firstElementChild)));
    events.addEventListener("request", ({ data }) => inOrder(() => addRow(parse(data).firstElementChild)));
    events.addEventListener("open", () => {
      showConnection("Live", "on");
      void readAgain();
    });
    events.addEventListener("error", () => showConnection("Connection lost, trying again", "off"));
  }

  function showConnection(text: string, state: string): void {
    live.textContent = text;
    live.dataset["connection"] = state;
  }

  function inOrder(change: () => void): void {
    if (waiting === undefined) change();
    else waiting.push(change);
  }

  /** What happened while nobody listened is in a fresh page. */
  async function readAgain(): Promise<void> {
    waiting ??= [];
    try {
      const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
      const fresh = parse(await answer.text());
      for (const card of cards(fresh)) if (written.get(card.id) !== card.outerHTML) placeCard(card);
      const list = fresh.querySelector("#rows");
      if (list !== null && list.innerHTML !== rows.innerHTML) rows.replaceChildren(...list.children);
    } catch {
      // The next connection tries again.
    }
    const changes = waiting;
    waiting = undefined;
    for (const change of changes) change();
  }

  /** In a template nothing is loaded, run or styled, so a whole page can be taken apart there. */
  function parse(markup: string): DocumentFragment {
    const template = document.createElement("template");
    template.innerHTML = markup;
    return template.content;
  }

  function addRow(row: Element | null): void {
    if (row === null || document.getElementById(row.id) !== null) return;
    rows.prepend(row);
    while (rows.childElementCount > mostRows) rows.lastElementChild?.remove();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    row.animate([{ backgroundColor: "var(--flash)" }, { backgroundColor: "transparent" }], 1500);
  }

  function placeCard(card: Element | null): void {
    if (card === null) return;
    written.set(card.id, card.outerHTML);
    const old = document.getElementById(card.id);
    if (old === null) apis.insertBefore(card, nothing);
    else {
      const focused = keyOf(document.activeElement, old);
      for (const details of card.querySelectorAll("details")) keepOpen(details, old);
      old.replaceWith(card);
      if (focused !== undefined) detailsOf(card, focused)?.querySelector("summary")?.focus();
    }
    if (filter.value !== "") applyFilter();
  }

  function keepOpen(details: HTMLDetailsElement, old: Element): void {
    const before = detailsOf(old, details.dataset["key"]);
    if (before !== undefined) details.open = openBefore.get(before) ?? before.open;
  }

  function keyOf(element: Element | null, card: Element): string | undefined {
    return card.contains(element)
      ? element?.closest<HTMLDetailsElement>("details[data-key]")?.dataset["key"]
      : undefined;
  }

  function detailsOf(card: Element, key: string | undefined): HTMLDetailsElement | undefined {
    return [...card.querySelectorAll("details")].find(({ dataset }) => dataset["key"] === key);
  }

  // Filter

  function applyFilter(): void {
    const wanted = filter.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    let found = 0;
    for (const card of document.querySelectorAll<HTMLElement>(".api")) {
      const name = `${card.dataset["name"]} ${card.querySelector("h3")?.textContent}`;
      let foundHere = 0;
      for (const group of card.querySelectorAll<HTMLDetailsElement>("details.tag"))
        foundHere += filterGroup(group, name, wanted);
      card.hidden = wanted.length > 0 && foundHere === 0;
      found += foundHere;
    }
    matches.textContent = wanted.length === 0 ? "" : `${found} found`;
    nothing.hidden = wanted.length === 0 || found > 0;
  }

  function filterGroup(group: HTMLDetailsElement, card: string, wanted: readonly string[]): number {
    let found = 0;
    for (const item of group.querySelectorAll<HTMLElement>(".operation")) {
      const text = wordsOf(item, `${card} ${group.querySelector("h4")?.textContent}`);
      item.hidden = !wanted.every((word) => text.includes(word));
      if (!item.hidden) found += 1;
    }
    group.hidden = found === 0;
    showCount(group, wanted.length > 0 ? `${found} of ` : "");
    if (wanted.length > 0) {
      if (!openBefore.has(group)) openBefore.set(group, group.open);
      group.open = found > 0;
    } else {
      group.open = openBefore.get(group) ?? group.open;
      openBefore.delete(group);
    }
    return found;
  }

  function showCount(group: Element, part: string): void {
    const place = group.querySelector(".found");
    if (place !== null) place.textContent = part;
  }

  function wordsOf(item: HTMLElement, group: string): string {
    const known = words.get(item);
    if (known !== undefined) return known;
    const own = `${item.dataset["id"]} ${item.querySelector("summary")?.textContent} ${group}`.toLowerCase();
    words.set(item, own);
    return own;
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && event.target === filter) {
      filter.value = "";
      applyFilter();
    }
    const isTyping = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    filter.select();
  }

  // Copy

  async function onClick({ target }: MouseEvent): Promise<void> {
    const button = target instanceof Element ? target.closest("button.copy") : null;
    const code = button?.parentElement?.querySelector("code");
    const label = button?.firstElementChild;
    if (!code || !label) return;
    label.textContent = (await copy(code)) ? "Copied" : "Selected";
    setTimeout(() => {
      label.textContent = "Copy";
    }, 1500);
  }

  /** Pages that came over plain HTTP from another machine have no clipboard: their text is selected for the reader. */
  async function copy(code: Element): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      getSelection()?.selectAllChildren(code);
      return false;
    }
  }
}
