import { expect, test } from "vitest";
import { Html, html } from "../../../../src/mock/page/html.ts";

test("text is escaped, in attributes and between tags", () => {
  const hostile = `"><script>alert('1')</script>&amp;\``;
  const escaped = "&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;amp;&#96;";
  expect(html`<b title="${hostile}">${hostile}</b>`.text).toBe(`<b title="${escaped}">${escaped}</b>`);
});

test("markup in markup stays as it is, a list gives all its members", () => {
  const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${new Html("<hr>")}</ul>`.text).toBe("<ul><li>a</li><li>&#60;b&#62;</li><hr></ul>");
});

test("`false` and `undefined` leave nothing, numbers their text", () => {
  expect(html`<p>${false}${undefined}${0}${""}</p>`.text).toBe("<p>0</p>");
});

test("markup is one line, and line breaks of values survive in it", () => {
  const markup = html`
    <pre>
      ${"one\r\n  two"}
    </pre>
    <p> kept </p>`;
  expect(markup.text).toBe("<pre>one&#13;&#10;  two</pre><p> kept </p>");
});

test("what a browser would drop is shown by a stand-in", () => {
  expect(html`${"\0a\u001b[31mb\u009bc\ud800d\te"}`.text).toBe("\ufffda\ufffd[31mb\ufffdc\ufffdd\te");
});
