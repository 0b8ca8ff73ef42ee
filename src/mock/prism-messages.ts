/** What the mock server and its Prism process say to each other. */

export interface StartMessage {
  readonly kind: "start";
  /** As `prismDocument` made it. */
  readonly document: unknown;
  readonly host: string;
  readonly port: number;
  readonly settings: PrismSettings;
}

export interface PrismSettings {
  readonly dynamic: boolean;
  readonly seed: string | undefined;
  readonly errors: boolean;
  readonly checkSecurity: boolean;
  readonly cors: boolean;
  /** Judge the answers of a real server, which the parent asks, instead of making some up. */
  readonly proxy: boolean;
}

/** What the real server said to the request of that id. */
export interface ExchangedMessage {
  readonly kind: "exchanged";
  readonly id: string;
  readonly answer: RealAnswer | { readonly failure: string };
}

/** As Prism judges it. */
export interface RealAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded text; absent when there is none, or too much of it. */
  readonly body?: string;
}

/** The third order, to stop, is a closed channel: it also arrives when the parent dies. */
export type OrderToPrism = StartMessage | ExchangedMessage;

/** Header that carries the id of a request whose answer the parent has, or gets when it is asked. */
export const exchangeHeader = "x-specwright-exchange";

/** Asks for the answer of the real server. */
export interface ExchangeMessage {
  readonly kind: "exchange";
  readonly id: string;
}

export type AnswerOfPrism =
  | { readonly kind: "ready"; readonly port: number }
  | { readonly kind: "missing" }
  | { readonly kind: "port-in-use" }
  | { readonly kind: "failed"; readonly reason: string };
