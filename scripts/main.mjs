// The first script of every npm command. Plain JavaScript, so that an old Node can still read it and say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `specwright needs Node 22.18 or later, this is ${process.version}: run it through npm (npm run generate), which brings Node 24`,
  );
  process.exit(2);
}
// Before the first import of ours, which it makes quick the next time. No static import: an old Node lacks it.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
