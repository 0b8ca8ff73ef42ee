import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../../src/source/addresses.ts";

describe("public addresses", () => {
  test.each(["1.1.1.1", "93.184.216.34", "172.15.0.1", "172.32.0.1", "192.0.1.1", "223.255.255.255"])(
    "%s is one",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    "2606:4700:4700::1111",
    "2a00:1450:4001::1",
    "::ffff:1.1.1.1",
    "::ffff:101:101",
    "64:ff9b::101:101",
  ])("%s is one", (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ["this host", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["private", "10.1.2.3"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.0.1"],
    ["shared by providers", "100.64.0.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local, with the clouds' metadata", "169.254.169.254"],
    ["protocols", "192.0.0.8"],
    ["documentation", "192.0.2.1"],
    ["benchmarks", "198.19.255.255"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["loopback in IPv4", "::ffff:127.0.0.1"],
    ["loopback in IPv4, in hexadecimal", "::ffff:7f00:1"],
    ["loopback in IPv4, all groups written", "0:0:0:0:0:ffff:7f00:0001"],
    ["unspecified in IPv4", "::ffff:0:0"],
    ["loopback in the old form", "::127.0.0.1"],
    ["private behind a translator", "64:ff9b::a00:1"],
    ["unspecified behind a translator", "64:ff9b::"],
    ["this network behind a translator", "64:ff9b::1"],
    ["local translators", "64:ff9b:1::1"],
    ["unique local", "fc00::1"],
    ["unique local", "fdff::1"],
    ["link-local", "fe80::1"],
    ["link-local with its interface", "fe80::1%eth0"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["documentation", "2001:db8::1"],
    ["tunnel, Teredo", "2001:0:7f00:1::"],
    ["tunnel, 6to4", "2002:7f00:1::"],
    ["discard", "100::1"],
    ["no address", "localhost"],
    ["nothing", ""],
  ])("not: %s, %s", (_, address) => expect(isPublicAddress(address)).toBe(false));
});
