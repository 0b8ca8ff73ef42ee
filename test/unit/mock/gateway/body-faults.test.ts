import { describe, expect, test } from "vitest";
import { bodyFault } from "../../../../src/mock/gateway/body-faults.ts";

function faultOf(contentType: string | undefined, body: string | Buffer): unknown {
  const fault = bodyFault(contentType, Buffer.from(body));
  return fault && `${fault.status} ${fault.detail}`;
}

describe("a JSON body", () => {
  test.for(["application/json", "application/vnd.api+json; charset=utf-8", "Application/JSON"])(
    "of %s is read",
    (type) => {
      expect(faultOf(type, '{ "a": [1] }')).toBeUndefined();
      expect(faultOf(type, '{\n  "a": tru\n}')).toBe("400 expected a value at line 2, column 8");
    },
  );

  test.for([
    ["", undefined],
    [" ", /^400 .* at line 1, column 1$/],
    ["{}{}", /^400 unexpected text after the document at line 1, column 3$/],
    ["\ufeff{}", /^400 .* at line 1, column 1$/],
    [Buffer.from([0x22, 0xff, 0x22]), "400 the body is not UTF-8 text"],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, undefined],
  ] as const)("%o", ([body, fault]) => {
    if (fault instanceof RegExp) expect(faultOf("application/json", body)).toMatch(fault);
    else expect(faultOf("application/json", body)).toBe(fault);
  });
});

describe("a form", () => {
  test.for([
    ["a=1&b=%20+%C3%A4&c", undefined],
    ["a=1&b=100%", "400 '%' in field 2 is no percent escape"],
    ["a=%zz1", "400 '%zz' in field 1 is no percent escape"],
    ["a=%ff", "400 the percent escapes in field 1 are no UTF-8 text"],
  ] as const)("%s", ([body, fault]) => {
    expect(faultOf("application/x-www-form-urlencoded", body)).toBe(fault);
  });
});

describe("a multipart form", () => {
  const part = 'Content-Disposition: form-data; name="a"\r\n\r\nvalue\r\n';

  test.for([
    [`--x\r\n${part}--x--\r\n`, undefined],
    [`preamble\r\n--x\r\n${part}--x  \r\n${part}--x--`, undefined],
    ["junk", "no line '--x' starts a part"],
    [`--x\r\n${part}`, "the line '--x--' that ends the last part is missing"],
    ["--x--\r\n", "there is no part before the end"],
    [`--x ${part}--x--`, "part 1 does not start on a line of its own"],
    ["--x\r\n\r\n\r\n--x--\r\n", "part 1 has no header 'Content-Disposition'"],
    [
      "--x\r\nContent-Disposition: form-data\r\n--x--",
      "part 1 has no empty line between its headers and its content",
    ],
    [`--x\r\n${part}--x\r\nno header\r\n\r\n1\r\n--x--`, "part 2 has the line 'no header' among its headers"],
    ["--x\r\nContent-Disposition: inline\r\n\r\n1\r\n--x--", "part 1 is no 'form-data'"],
    [
      "--x\r\nContent-Disposition: form-data; filename=f\r\n\r\n1\r\n--x--",
      "part 1 has no 'name=\"…\"' in 'Content-Disposition: form-data; filename=f'",
    ],
  ] as const)("%j", ([body, fault]) => {
    expect(faultOf("multipart/form-data; boundary=x", body)).toBe(fault && `400 ${fault}`);
  });

  test("needs a boundary", () => {
    const fault = "400 the header 'Content-Type' has no parameter 'boundary'";
    expect(faultOf("multipart/form-data", `--x\r\n${part}--x--`)).toBe(fault);
    expect(faultOf('multipart/form-data; boundary=""', "--\r\n")).toBe(fault);
  });

  test("is taken apart by bytes, not by characters", () => {
    const file = Buffer.concat([
      Buffer.from('--"q"\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n'),
      Buffer.from([0xff, 0x0d, 0x0a, 0x00]),
      Buffer.from('\r\n--"q"--'),
    ]);
    expect(faultOf("multipart/form-data; boundary='x'", file)).toMatch(/no line/);
    expect(faultOf('multipart/mixed; boundary="b c"', "--b c\r\n\r\nplain\r\n--b c--")).toBeUndefined();
  });
});

test.for([
  [undefined, undefined],
  ['text/plain; charset="utf-16le"; format=flowed', undefined],
  ["text/plain; charset=klingon", "415 there is no charset 'klingon'"],
  ["application/json; charset=latin1", "415 JSON is UTF-8, not 'latin1'"],
  ["text/plain; charset", "415 the header 'Content-Type: text/plain; charset' names no media type"],
  ["json", "415 the header 'Content-Type: json' names no media type"],
  ["/", "415 the header 'Content-Type: /' names no media type"],
  ["text/plain, text/html", "415 the header 'Content-Type: text/plain, text/html' names no media type"],
] as const)("a body of type %s", ([type, fault]) => {
  expect(faultOf(type, "{")).toBe(fault);
});
