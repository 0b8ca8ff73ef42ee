/** What the command line says of documents on other hosts. */
import { allowedUrls, createRemoteDocuments, type RemoteConfig, type RemoteDocuments } from "../src/index.ts";

export interface RemoteFlags {
  /** Every https URL. */
  readonly allowRemote?: boolean;
  /** What lies below these URLs. */
  readonly allowUrl?: readonly string[];
  readonly frozen?: boolean;
  readonly updateLock?: boolean;
}

/** Flags allow more than the configuration, never less. */
export function remoteDocuments(
  config: RemoteConfig = {},
  { allowRemote = false, allowUrl = [], frozen, updateLock }: RemoteFlags,
  cwd: string,
): RemoteDocuments {
  const allow = [
    ...allowedUrls(config.allow),
    ...allowedUrls(allowRemote),
    ...allowUrl.filter((url) => !allowedUrls(config.allow).includes(url)),
  ];
  return createRemoteDocuments(
    { ...config, allow },
    { cwd, ...(frozen && { lock: "frozen" }), ...(updateLock && { lock: "update" }) },
  );
}
