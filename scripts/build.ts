/**
 * `npm run build`: compiles to `dist/`, puts modules that load together into few files, and templates and runtime modules
 * beside them as the files they are.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type PluginBuild } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** What is started, imported or run in a thread by its own path. */
const entries = [
  "scripts/cli.js",
  "src/index.js",
  "src/testing.js",
  "src/mock/prism-process.js",
  "generators/types/openapi-typescript/worker.js",
];

rmSync(dist, { recursive: true, force: true });
compile();
await bundle();
copyPlainFiles();
chmodSync(join(dist, "scripts", "cli.js"), 0o755);

function compile(): void {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** 300 files take Node longer to find than to run: half of the time of linting a small contract. */
async function bundle(): Promise<void> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => join(dist, entry)),
    outdir: dist,
    outbase: dist,
    chunkNames: "chunks/[name]-[hash]",
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22.18",
    packages: "external",
    logLevel: "warning",
    logOverride: { "unsupported-dynamic-import": "silent" },
    absWorkingDir: root,
    metafile: true,
    plugins: [{ name: "keep-places", setup: keepPlaces }],
  });
  const made = new Set(Object.keys(metafile.outputs).map((path) => join(root, path)));
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".js") && !made.has(join(dist, name))) rmSync(join(dist, name));
}

/**
 * A module that looks for what lies beside it goes on looking there, whatever file it has been put into. Chunks, and
 * the entries that hold such modules, lie one folder below `dist`.
 */
function keepPlaces({ onLoad }: PluginBuild): void {
  onLoad({ filter: /\.js$/ }, ({ path }) => {
    const place = `../${relative(dist, path).split(sep).join("/")}`;
    const text = readFileSync(path, "utf8");
    return { contents: text.replaceAll("import.meta.url", `new URL("${place}", import.meta.url).href`) };
  });
}

function copyPlainFiles(): void {
  for (const name of readdirSync(join(root, "generators"), { recursive: true, encoding: "utf8" })) {
    const isRuntime = /^runtime[\\/].+\.ts$/.test(name);
    if (isRuntime || name.endsWith(".hbs"))
      cpSync(join(root, "generators", name), join(dist, "generators", name));
  }
}
