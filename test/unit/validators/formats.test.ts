/** What the official suite does not ask of the formats that are read by hand. */
import { expect, test } from "vitest";
import {
  isDate,
  isDateTime,
  isEmail,
  isIpv4,
  isIpv6,
  isTime,
  isUri,
  isUriReference,
  isUuid,
} from "../../../generators/runtime/formats.ts";

const formats = { isDate, isDateTime, isEmail, isIpv4, isIpv6, isTime, isUri, isUriReference, isUuid };

const label = "a".repeat(63);

const cases: Readonly<
  Record<keyof typeof formats, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  isDate: {
    good: ["2000-02-29", "0000-01-01", "9999-12-31"],
    bad: [
      "1900-02-29",
      "2023-06-31",
      "2023-00-10",
      "2023-10-00",
      "2023/10/10",
      "2023-10-1 ",
      "２０２３-10-10",
      "",
    ],
  },
  isTime: {
    good: ["23:59:60Z", "00:29:60+00:30", "22:59:60-01:00", "12:00:00.000001z", "12:00:00-23:59"],
    bad: [
      "22:59:60Z",
      "12:00:00",
      "12:00:00.Z",
      "12:00:00+0100",
      "12:00:00+24:00",
      "24:00:00Z",
      "12:60:00Z",
      "12:00:61Z",
    ],
  },
  isDateTime: {
    good: ["2024-02-29t10:00:00z", "1998-12-31T23:59:60Z"],
    bad: ["2024-02-30T10:00:00Z", "2024-02-29 10:00:00Z", "2024-02-29T10:00:00Z\n", "2024-2-29T10:00:00Z"],
  },
  isUuid: {
    good: ["00000000-0000-0000-0000-000000000000", "ABCDEFab-0189-abcd-ABCD-0123456789ff"],
    bad: [
      "0000000-00000-0000-0000-000000000000",
      "00000000-0000-0000-0000-00000000000g",
      "é0000000-0000-0000-0000-000000000000",
    ],
  },
  isIpv4: {
    good: ["0.0.0.0", "255.249.199.9"],
    bad: ["01.2.3.4", "1.2.3.256", "1.2.3.", "1.2.3.4\n", "1..2.3"],
  },
  isIpv6: {
    good: ["::", "1::", "::1.2.3.4", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:1.2.3.4", "ABCD::ef01"],
    bad: [
      "",
      ":",
      "1",
      ":1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:",
      "1:2:3:4:5:6:7:8::",
      "1::2::3",
      "1.2.3.4::",
      "12345::",
      "::g",
    ],
  },
  isEmail: {
    good: [
      "a@b",
      `a@${label}.${label}.de`,
      '"a @ b"@c.de',
      "a@[127.0.0.1]",
      "a@[IPv6:::1]",
      `${"a".repeat(64)}@b.de`,
    ],
    bad: [
      `a@${label}a.de`,
      "a.@b.de",
      "a@-b.de",
      "a@b-.de",
      "a@b..de",
      "a@[1.2.3]",
      `${"a".repeat(65)}@b.de`,
      "é@b.de",
    ],
  },
  isUri: {
    good: ["a:", "urn:a:b", "http://u:p@h:80/", "http://[::1]:80/", "http://[v1.a:b]", "file:///x%20y"],
    bad: [
      "",
      ":a",
      "1a:b",
      "http://h:8a/",
      "http://u@v@h/",
      "http://[::1]a/",
      "http://[::1",
      "http://h/%2",
      "http://h/[",
      "http://h/é",
      "http://h/a b",
    ],
  },
  isUriReference: {
    good: ["", "a", "a/b:c", "//h/a", "?q", "#f", "//[::1]/", "../a"],
    bad: ["a%", "1:b", "//h:x/", "//[::1]x", "\\a", "#a#b"],
  },
};

test.each(Object.entries(cases))("%s", (name, { good, bad }) => {
  const format = formats[name as keyof typeof formats];
  expect(good.filter((text) => !format(text))).toEqual([]);
  expect(bad.filter(format)).toEqual([]);
});

test("a text that is nearly right takes time in proportion to its length", () => {
  const long = "a".repeat(100_000);
  const texts = [
    `a@${long}^`,
    `${long}^@`,
    `http://${long}@@`,
    `http://h/${long}^`,
    `http://[${long}`,
    `${long}^:`,
  ];
  for (const format of [isEmail, isUri, isUriReference, isIpv6]) {
    expect(texts.map(format)).toEqual(texts.map(() => false));
  }
});
