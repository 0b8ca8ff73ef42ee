/** Which IP addresses belong to the public internet, after the IANA registries of special-purpose addresses. */
import { BlockList, isIP } from "node:net";

const notPublic4 = blockList("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
]);

/** The only part of IPv6 that is handed out for the public. */
const global6 = blockList("ipv6", [["2000::", 3]]);

/** What is special inside it: tunnels that hide another address, and documentation. */
const special6 = blockList("ipv6", [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]);

/** An IPv4 address in another coat: what counts is the address inside. */
const wrapped4 = blockList("ipv6", [
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
]);

/** Anybody on the internet could be there: neither this machine nor its network, nor anything special. */
export function isPublicAddress(address: string): boolean {
  const [bare = ""] = address.split("%");
  switch (isIP(bare)) {
    case 4:
      return !notPublic4.check(bare, "ipv4");
    case 6:
      return wrapped4.check(bare, "ipv6")
        ? isPublicAddress(lastFourBytes(bare))
        : global6.check(bare, "ipv6") && !special6.check(bare, "ipv6");
    default:
      return false;
  }
}

function blockList(family: "ipv4" | "ipv6", subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

/** The end of an IPv6 address in the notation of IPv4. */
function lastFourBytes(address: string): string {
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  // `64:ff9b::1` leaves out zeros in front of the last group.
  const [high, low] = address.replace(/::$/, "::0").split(":").slice(-2);
  const [upper, lower] = [Number.parseInt(high || "0", 16), Number.parseInt(low || "0", 16)];
  return [upper >> 8, upper & 255, lower >> 8, lower & 255].join(".");
}
