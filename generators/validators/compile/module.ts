/**
 * The functions of a generated module. A schema gets its functions when something first asks for them, and each
 * function that it asks for in turn follows it; so recursion of schemas ends here.
 */
import {
  type ApiModel,
  type Direction,
  type NameTable,
  pascalCase,
  type Schema,
  type SchemaId,
  type Shapes,
} from "../../../src/index.ts";
import { createBounded } from "./bounded.ts";
import { checkBody } from "./check.ts";
import { Constants } from "./constants.ts";
import type { Context, Unit } from "./context.ts";
import { isDirect } from "./direct.ts";
import { guardBody } from "./guard.ts";
import { createJsonTypes, type JsonTypes } from "./json-types.ts";
import { innerRules, ownRules } from "./rules.ts";
import { Scope } from "./scope.ts";
import type { Step } from "./step.ts";
import { argument, type Subject } from "./subject.ts";

interface Wanted {
  readonly name: string;
  readonly schema: Schema;
  readonly direction: Direction;
}

/** The functions `isName` and `checkName`. */
export interface FunctionPair extends Wanted {
  readonly guard: readonly string[];
  readonly check: readonly string[];
  /** The check need not wait for the guard to refuse a value. */
  readonly isDirect: boolean;
}

export interface ModuleOptions {
  /** A schema whose keywords imply a type without saying it demands that type. */
  readonly impliedTypes: boolean;
  /** `format` is a rule; otherwise it is a remark. */
  readonly formats: boolean;
}

export interface ModuleReports {
  unsupported(keyword: string, schema: Schema): void;
  invalidPattern(pattern: string, schema: Schema): void;
}

export class ValidatorModule implements Unit {
  readonly names: NameTable;
  readonly shapes: Shapes;
  readonly types: JsonTypes;
  readonly constants = new Constants();
  readonly unsupported: ModuleReports["unsupported"];
  readonly invalidPattern: ModuleReports["invalidPattern"];
  readonly formats: boolean;
  readonly isBounded: Unit["isBounded"];
  readonly #contract: string;
  readonly #impliedTypes: boolean;
  readonly #byId: ReadonlyMap<SchemaId, Schema>;
  /** Base names by schema, for each direction in which its shape is its own. */
  readonly #pairs: Readonly<Record<Direction, Map<Schema, string>>> = {
    request: new Map(),
    response: new Map(),
  };
  readonly #taken: Set<string>;
  readonly #queue: Wanted[] = [];

  /** @param contract file of the root document, for places in it */
  constructor(
    model: ApiModel,
    contract: string,
    names: NameTable,
    shapes: Shapes,
    options: ModuleOptions,
    reports: ModuleReports,
  ) {
    this.names = names;
    this.#contract = contract;
    this.#impliedTypes = options.impliedTypes;
    this.formats = options.formats;
    this.shapes = shapes;
    this.unsupported = reports.unsupported;
    this.invalidPattern = reports.invalidPattern;
    this.#byId = new Map(model.schemas.map(({ id, schema }) => [id, schema]));
    this.isBounded = createBounded((id) => this.schema(id));
    this.types = createJsonTypes(
      (id) => this.schema(id),
      (schema) => this.isImplied(schema),
    );
    const declared = [
      ...model.schemas.map(({ id }) => names.schema(id)),
      ...names.inlineObjects.map(({ name }) => name),
    ];
    this.#taken = new Set(declared.flatMap((name) => [name, names.input(name)]));
  }

  /** The functions of a named schema, and those that it needs and that do not exist yet. */
  compileNamed(id: SchemaId, direction: Direction): FunctionPair[] {
    return [
      this.#compile({ name: this.named(id, direction), schema: this.schema(id), direction }),
      ...this.drain(),
    ];
  }

  /** The functions that have been asked for since the last call. */
  drain(): FunctionPair[] {
    const pairs: FunctionPair[] = [];
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift())
      pairs.push(this.#compile(next));
    return pairs;
  }

  schema(id: SchemaId): Schema {
    const schema = this.#byId.get(id);
    if (schema === undefined) throw new Error(`no schema '${id}'`);
    return schema;
  }

  named(id: SchemaId, direction: Direction): string {
    const name = this.names.schema(id);
    return direction === "request" && this.shapes.differsById(id) ? this.names.input(name) : name;
  }

  isImplied(schema: Schema): boolean {
    return schema.implied === true && !this.#impliedTypes;
  }

  acceptsAll(schema: Schema): boolean {
    const seen = new Set<Schema>();
    let target = schema;
    while (target.kind === "ref" && !seen.has(target)) {
      seen.add(target);
      target = this.schema(target.target);
    }
    return target.kind === "any";
  }

  rules(schema: Schema, subject: Subject, context: Context): Step[] {
    return innerRules(schema, subject, context);
  }

  functions(schema: Schema, direction: Direction, wanted: string): string {
    const shape: Direction = this.shapes.differs(schema) ? direction : "response";
    const pairs = this.#pairs[shape];
    let name = pairs.get(schema);
    if (name === undefined) {
      name = this.#baseName(schema, shape, wanted);
      pairs.set(schema, name);
      this.#queue.push({ name, schema, direction: shape });
    }
    return name;
  }

  #baseName(schema: Schema, direction: Direction, wanted: string): string {
    const inline = this.names.inline(schema);
    if (inline !== undefined)
      return direction === "request" && this.shapes.differs(schema) ? this.names.input(inline) : inline;
    const word = pascalCase(wanted);
    let name = word;
    for (let count = 2; this.#taken.has(name); count++) name = `${word}_${count}`;
    this.#taken.add(name);
    return name;
  }

  #compile({ name, schema, direction }: Wanted): FunctionPair {
    const context: Context = { unit: this, direction, name, scope: new Scope() };
    const steps = ownRules(schema, argument, context);
    const origin = { file: schema.origin.file || this.#contract, pointer: schema.origin.pointer };
    return {
      name,
      schema,
      direction,
      guard: guardBody(steps),
      check: checkBody(steps, origin),
      isDirect: isDirect(steps),
    };
  }
}
