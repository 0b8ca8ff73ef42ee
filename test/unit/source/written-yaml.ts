/** YAML as people write it: values with comments, quotes, brackets, block scalars, blank lines and indentations of all kinds. */
import fc from "fast-check";

/** A piece of text that occurs once, and the place that it belongs to. */
export interface Mark {
  readonly pointer: string;
  readonly mark: string;
}

export interface Written {
  readonly text: string;
  readonly value: unknown;
  readonly marks: readonly Mark[];
}

interface Shape {
  readonly kind: "map" | "list" | "scalar";
  readonly items: readonly Shape[];
  /** Chooses how it is written. */
  readonly dice: number;
}

const shapes: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constant("scalar" as const), items: fc.constant([]), dice: fc.nat(1000) }),
    fc.record({
      kind: fc.constantFrom("map" as const, "list" as const),
      items: fc.array(tie("shape"), { maxLength: 4 }),
      dice: fc.nat(1000),
    }),
  ),
})).shape;

export const documents: fc.Arbitrary<Written> = fc
  .record({
    items: fc.array(shapes, { minLength: 1, maxLength: 5 }),
    dice: fc.nat(1000),
    eol: fc.constantFrom("\n", "\n", "\r\n"),
    hasEnd: fc.boolean(),
  })
  .map(({ items, dice, eol, hasEnd }) => {
    const writer = new Writer();
    const value = writer.write({ kind: "map", items, dice: dice - (dice % 5) + 1 }, "", 0);
    const body = writer.lines.join("\n").replace(/^\n/, "");
    // Without its line end a block scalar would be another text.
    const text = hasEnd || /[|>]/.test(body) ? `${body}\n` : body;
    return { text: text.replaceAll("\n", eol), value, marks: writer.marks };
  });

/** Writes block collections line by line; what is in brackets or a scalar is put behind the last line. */
class Writer {
  readonly lines: string[] = [""];
  readonly marks: Mark[] = [];
  #count = 0;

  /** Writes a value behind what the last line says, and gives the value. */
  write(shape: Shape, pointer: string, indent: number): unknown {
    if (shape.kind === "scalar") return this.#scalar(shape, pointer, indent);
    const isFlow = shape.items.length === 0 || shape.dice % 5 === 0;
    if (isFlow) {
      const { text, value } = this.#flow(shape, pointer, shape.dice % 3 === 0 ? indent + 2 : undefined);
      this.#append(` ${text}`);
      this.#comment(shape, pointer);
      return value;
    }
    return this.#block(shape, pointer, indent);
  }

  #block({ kind, items }: Shape, pointer: string, indent: number): unknown {
    const space = " ".repeat(indent);
    const entries = items.map((item, index): [string, unknown] => {
      const name = `k${this.#next()}`;
      const place = `${pointer}/${kind === "list" ? index : name}`;
      // Behind a dash the first line is there already.
      const isCompact = index === 0 && /^\s*-(?: -)*$/.test(this.lines.at(-1) ?? "");
      if (!isCompact && item.dice % 7 === 0) this.lines.push("");
      if (!isCompact && item.dice % 4 === 0) this.lines.push(`${space}${this.#mark("# above", place)}`);
      if (isCompact) this.#append(" ");
      else this.lines.push(space);
      this.#append(kind === "list" ? "-" : `${this.#key(name, item.dice)}:`);
      const step = item.dice % 3 === 0 && kind === "map" ? 4 : 2;
      const isIndentless = kind === "map" && item.kind === "list" && item.dice % 2 === 0;
      return [name, this.write(item, place, isIndentless ? indent : indent + step)];
    });
    return kind === "list" ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  }

  #scalar(shape: Shape, pointer: string, indent: number): unknown {
    const { dice } = shape;
    const word = `v${this.#next()}`;
    if (dice % 11 === 0) {
      this.#comment(shape, pointer);
      return null;
    }
    if (dice % 6 === 5) return this.#blockScalar(word, dice, pointer, indent);
    const [text, value] = this.#inline(word, dice);
    this.#append(` ${text}`);
    this.marks.push({ pointer, mark: text });
    this.#comment(shape, pointer);
    return value;
  }

  #blockScalar(word: string, dice: number, pointer: string, indent: number): string {
    const isFolded = dice % 12 === 5;
    const space = " ".repeat(Math.max(2, indent));
    this.#append(` ${isFolded ? ">-" : "|"}`);
    this.lines.push(`${space}${word} # no comment`, "", `${space}- ${word}: x`);
    this.marks.push({ pointer, mark: `${word} # no comment` });
    return isFolded ? `${word} # no comment\n- ${word}: x` : `${word} # no comment\n\n- ${word}: x\n`;
  }

  #inline(word: string, dice: number): [string, unknown] {
    switch (dice % 6) {
      case 0:
        return [`'${word} ''q'''`, `${word} 'q'`];
      case 1:
        return [`"${word} \\"q\\""`, `${word} "q"`];
      case 2:
        return [`1${word.slice(1)}.5`, Number(`1${word.slice(1)}.5`)];
      default:
        return [`${word} plain`, `${word} plain`];
    }
  }

  /** @param indent of the lines, for brackets over several of them */
  #flow(
    { kind, items }: Shape,
    pointer: string,
    indent: number | undefined,
  ): { text: string; value: unknown } {
    const parts: string[] = [];
    const entries = items.map((item, index): [string, unknown] => {
      const name = `k${this.#next()}`;
      const place = `${pointer}/${kind === "list" ? index : name}`;
      const { text, value } =
        item.kind === "scalar" ? this.#flowScalar(item, place) : this.#flow(item, place, undefined);
      const comma = index < items.length - 1 || item.dice % 9 === 0 ? "," : "";
      const comment = indent !== undefined && item.dice % 4 === 0 ? ` ${this.#mark("# in", place)}` : "";
      parts.push(`${kind === "map" ? `${this.#key(name, item.dice)}: ` : ""}${text}${comma}${comment}`);
      return [name, value];
    });
    const value = kind === "list" ? entries.map(([, item]) => item) : Object.fromEntries(entries);
    const [open, close] = kind === "list" ? ["[", "]"] : ["{", "}"];
    if (parts.length === 0) return { text: open + close, value };
    if (indent === undefined) return { text: `${open} ${parts.join(" ")} ${close}`, value };
    const space = `\n${" ".repeat(indent)}`;
    return { text: `${open}${space}${parts.join(space)}${space}${close}`, value };
  }

  #flowScalar({ dice }: Shape, pointer: string): { text: string; value: unknown } {
    const [text, value] = this.#inline(`v${this.#next()}`, dice);
    this.marks.push({ pointer, mark: text });
    return { text, value };
  }

  #key(name: string, dice: number): string {
    return dice % 5 === 0 ? `"${name}"` : dice % 5 === 1 ? `'${name}'` : name;
  }

  /** Behind the value, on its line. */
  #comment({ dice }: Shape, pointer: string): void {
    if (dice % 3 === 1) this.#append(` ${this.#mark("# behind", pointer)}`);
  }

  #mark(text: string, pointer: string): string {
    const mark = `${text} ${this.#next()};`;
    this.marks.push({ pointer, mark });
    return mark;
  }

  #append(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }
}
