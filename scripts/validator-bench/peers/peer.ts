import type { SchemaSet } from "../json-schema.ts";

/** A validator of one schema. */
export interface Compiled {
  readonly is: (value: unknown) => boolean;
  /** The faults of a value: none for a valid one. Absent where the peer has no such thing. */
  readonly issues?: (value: unknown) => readonly unknown[];
}

export interface Peer {
  readonly name: string;
  /** @param folder an empty folder inside the repository, for code that is written and imported */
  compile(set: SchemaSet, folder: string): Promise<Compiled>;
}
