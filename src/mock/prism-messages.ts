/** What the mock server and its Prism process say to each other. */

export interface StartMessage {
  readonly kind: "start";
  /** As `prismDocument` made it. */
  readonly document: unknown;
  readonly host: string;
  readonly port: number;
  readonly settings: PrismSettings;
  /** Folders (as file URLs) from which Prism is looked for, in order. */
  readonly searchFrom: readonly string[];
}

export interface PrismSettings {
  readonly dynamic: boolean;
  readonly seed: string | undefined;
  readonly errors: boolean;
  readonly checkSecurity: boolean;
  readonly cors: boolean;
}

/** The other order, to stop, is a closed channel: it also arrives when the parent dies. */
export type OrderToPrism = StartMessage;

export type AnswerOfPrism =
  | { readonly kind: "ready"; readonly port: number }
  | { readonly kind: "missing" }
  | { readonly kind: "port-in-use" }
  | { readonly kind: "failed"; readonly reason: string };
