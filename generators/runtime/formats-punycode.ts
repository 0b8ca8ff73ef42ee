/** Punycode (RFC 3492): texts beyond ASCII in letters, digits and hyphens. */

const base = 36;
const firstCode = 128;
const firstBias = 72;
const largest = 0x7fffffff;

/** The text that stands behind `xn--`; undefined when there is none. */
export function decodePunycode(text: string): string | undefined {
  const mark = text.lastIndexOf("-");
  const points = mark > 0 ? Array.from(text.slice(0, mark), (letter) => letter.charCodeAt(0)) : [];
  let code = firstCode;
  let bias = firstBias;
  let at = 0;
  for (let i = mark + 1; i < text.length; ) {
    const before = at;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(i++));
      if (digit === undefined) return undefined;
      at += digit * weight;
      if (at > largest) return undefined;
      const threshold = thresholdOf(k, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = points.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    at %= count;
    points.splice(at++, 0, code);
  }
  return String.fromCodePoint(...points);
}

export function encodePunycode(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < firstCode);
  let encoded = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let code = firstCode;
  let delta = 0;
  let bias = firstBias;
  for (let done = basic.length; done < points.length; ) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (done + 1);
    code = next;
    for (const point of points) {
      if (point < code) delta++;
      if (point !== code) continue;
      encoded += digitsOf(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done++;
    }
    delta++;
    code++;
  }
  return encoded;
}

function digitsOf(delta: number, bias: number): string {
  let text = "";
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = thresholdOf(k, bias);
    if (rest < threshold) return text + rest.toString(base).replace(/./, letterOf);
    const digit = threshold + ((rest - threshold) % (base - threshold));
    text += letterOf(digit.toString(base));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

/** Letters come before digits here: `a` is 0 and `0` is 26. */
function letterOf(digit: string): string {
  const value = Number.parseInt(digit, base);
  return String.fromCharCode(value < 26 ? 0x61 + value : 0x30 + value - 26);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 : undefined;
}

function thresholdOf(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, 1), 26);
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
