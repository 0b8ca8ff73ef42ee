/** Modules that are read again although they were read before, with everything that they import by relative paths. */
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * @param edition tells this reading from others: each number is read once
 * @param onFile told the path of every module that is read
 */
export async function importAnew(
  url: string,
  options: ImportCallOptions,
  edition: number,
  onFile: (path: string) => void,
): Promise<unknown> {
  const mark = `?edition=${edition}`;
  // Packages stay as they are: their parents alone bear the mark.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const isOwn = /^\.{0,2}\//.test(specifier) && context.parentURL?.endsWith(mark) === true;
      if (!isOwn || !resolved.url.startsWith("file:")) return resolved;
      onFile(fileURLToPath(resolved.url));
      return { ...resolved, url: resolved.url + mark };
    },
  });
  try {
    onFile(fileURLToPath(url));
    return await import(url + mark, options);
  } finally {
    hooks.deregister();
  }
}
