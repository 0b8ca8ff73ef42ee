/** URLs that send what they carry in the clear. */

/** Begins with `http:` or `ws:` and leads out of the machine or the private network. */
export function isPlainHttp(url: string): boolean {
  const host = /^(?:http|ws):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url)?.[1];
  return host !== undefined && !isLocal(host.toLowerCase());
}

function isLocal(host: string): boolean {
  return (
    // Names without a dot are those of a container network; what a variable stands for is open.
    !/[.:]/.test(host) ||
    /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[(?:::1?|f[cd].*|fe80.*)\]$)/.test(
      host,
    ) ||
    /\.(?:localhost|local|internal|lan|home\.arpa|test)$/.test(host)
  );
}
