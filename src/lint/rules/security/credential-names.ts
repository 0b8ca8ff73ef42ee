/** Names of fields that hold a credential. */

const passwords = "password passwd passphrase pwd";
const keys = "apikey secretkey privatekey accesskey secretaccesskey clientsecret secret";
const tokens = "accesstoken authtoken refreshtoken idtoken bearertoken sessiontoken jwt";

const names = new Set([passwords, keys, tokens].flatMap((list) => list.split(" ")));

/** The name says that the value is a credential: `api_key`, `accessToken`. Not `next_token`, nor `token_type`. */
export function isCredentialName(name: string): boolean {
  return names.has(plain(name));
}

/** The name of a credential, or one that ends like it; not that of a place in a list, nor of a hash. */
export function mayBeCredentialName(name: string): boolean {
  const word = plain(name);
  if (/page|next|prev|cursor|continu|sync|hash/.test(word)) return false;
  return isCredentialName(name) || /(?:token|secret|password|apikey|privatekey|accesskey)$/.test(word);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^x-/, "")
    .replace(/[^a-z\d]/g, "");
}
