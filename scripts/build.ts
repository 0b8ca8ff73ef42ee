/** `npm run build`: compiles to `dist/` and puts templates and runtime modules beside the code as the files they are. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

for (const name of readdirSync(join(root, "generators"), { recursive: true, encoding: "utf8" })) {
  const isRuntime = /^runtime[\\/].+\.ts$/.test(name);
  if (isRuntime || name.endsWith(".hbs"))
    cpSync(join(root, "generators", name), join(dist, "generators", name));
}
chmodSync(join(dist, "scripts", "cli.js"), 0o755);
