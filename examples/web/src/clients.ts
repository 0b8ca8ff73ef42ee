/** The clients of the page, one for each API. */
import { createGodoxyClient } from "../../../generated/godoxy/client.ts";
import { createLunarClient } from "../../../generated/lunar/client.ts";

const { VITE_LUNAR_URL, VITE_GODOXY_URL } = import.meta.env;

export const lunar = createLunarClient({
  baseUrl: VITE_LUNAR_URL ?? "http://127.0.0.1:4010/lunar",
  credentials: { BearerAuth: "demo-key" },
});

export const godoxy = createGodoxyClient({
  baseUrl: VITE_GODOXY_URL ?? "http://127.0.0.1:4010/godoxy",
});
