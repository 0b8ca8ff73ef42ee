/// <reference types="vite/client" />

/** Where the APIs are; without them, where `npm run mock` serves. */
interface ImportMetaEnv {
  readonly VITE_LUNAR_URL?: string;
  readonly VITE_GODOXY_URL?: string;
}
