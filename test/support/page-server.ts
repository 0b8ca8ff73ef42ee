/** A page of its own for a script in TypeScript or TSX, bundled and served over HTTP. */
import { build } from "esbuild";
import { type Route, serve, type TestServer } from "./http-server.ts";

export async function servePage(
  script: { readonly file: string } | { readonly text: string; readonly folder: string },
  more: Readonly<Record<string, Route>> = {},
): Promise<TestServer> {
  const { outputFiles } = await build({
    ...("file" in script
      ? { entryPoints: [script.file] }
      : { stdin: { contents: script.text, resolveDir: script.folder, loader: "ts" } }),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    write: false,
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  });
  return serve({
    "/": {
      headers: { "content-type": "text/html" },
      body: '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="/page.js"></script>',
    },
    "/page.js": { headers: { "content-type": "text/javascript" }, body: outputFiles[0]?.text ?? "" },
    ...more,
  });
}
