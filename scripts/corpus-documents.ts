/** The documents of the corpus, as its `index.json` lists them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface CorpusDocument {
  /** Name of the set that it belongs to. */
  readonly set: string;
  /** Relative to the corpus. */
  readonly file: string;
  readonly version?: string;
  /** In bytes. */
  readonly size: number;
  /** What other tools found wrong with it. */
  readonly problems: object;
}

interface Index {
  readonly sets: readonly {
    readonly name: string;
    readonly documents: readonly Omit<CorpusDocument, "set">[];
  }[];
}

/** The versions that we read. */
const versions = /^(?:2|3\.[0-2])(?:\.|$)/;

/** Contracts that are listed as valid and refused all the same. One that is accepted must leave the list. */
const refusals: Readonly<Record<string, string>> = {
  "specs/oai-spec-tests/3.1/pass/security-scheme-object-examples.yaml": "refers to another host",
  "specs/oai-spec-tests/3.2/pass/security-scheme-object-examples.yaml": "refers to another host",
  "specs/mermade-openapi3-examples/3.0/pass/fiendish/ref-encoding3.yaml":
    "'+' for a space in a fragment is form encoding, which references do not have",
  "specs/mermade-openapi3-examples/3.0/pass/fiendish/ref-encoding2.yaml":
    "invalid: refers to components, which Swagger 2.0 has not",
  "specs/hey-api-fixtures/specs/3.1.x/type-invalid.json": "invalid: a type that does not exist",
  "specs/hey-api-fixtures/specs/3.1.x/validators-circular-ref.json": "invalid: references in a circle",
  "specs/express-openapi-validator/test/resources/component.params.yaml":
    "invalid: a parameter where a schema belongs",
  "specs/express-openapi-validator/test/resources/path.level.parameters.yaml":
    "invalid: '#components/…' without a slash points at nothing",
};

/** Those of the versions that we read. */
export function corpusDocuments(corpus: string): CorpusDocument[] {
  const index: Index = JSON.parse(readFileSync(join(corpus, "index.json"), "utf8"));
  return index.sets
    .flatMap(({ name, documents }) => documents.map((document) => ({ ...document, set: name })))
    .filter(({ version = "" }) => versions.test(version));
}

/** Refused by us, for a reason that stands in the list. */
export function isRefused({ file }: CorpusDocument): boolean {
  return Object.hasOwn(refusals, file);
}

export function isValid({ file, problems }: CorpusDocument): boolean {
  return Object.keys(problems).length === 0 && !/\/(?:fail|invalid)\//.test(file);
}
