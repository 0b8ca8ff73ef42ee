/** One measured server in a process of its own: `peer.ts NAME` listens, tells its port, and its CPU time when asked. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts a server on 127.0.0.1; port 0 lets the system choose. */
export type Listen = (port: number) => Server | Promise<Server>;

/** CPU time and memory of the process so far. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly rssBytes: number;
}

if (import.meta.main) {
  const { listen }: { readonly listen: Listen } = await import(`./${process.argv[2]}.ts`);
  const server = await listen(0);
  const tell = (): void => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  };
  if (server.listening) tell();
  else server.on("listening", tell);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() } satisfies Usage);
  });
}
