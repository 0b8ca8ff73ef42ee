// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * @ts-nocheck *\/ eval('globalThis.__injected = 18') //
 *
 * `spec.yaml#/components/schemas/Evil`
 */
export interface Evil {
  "__proto__": EvilProto;
  constructor: string;
  "a\"]; globalThis.__injected = 20; //"?:
    | "\"; globalThis.__injected = 21; //"
    | "\u003c/script><script>"
    | "\u2028"
    | "\\"
    | "${globalThis.__injected = 22}";
  "b\nc"?: { "__proto__": { polluted: true }; "d\"": ["`", "'"] };
  /** @default "*\/ globalThis.__injected = 23; /*" */
  d?: string;
  e?: string;
}

/** `spec.yaml#/components/schemas/Evil/properties/__proto__` */
export interface EvilProto {
  polluted?: true;
}

/** Input of `xGlobalThisInjected6FunctionY`: `GET /a/{"; globalThis.__injected = 5; "}` */
export interface XGlobalThisInjected6FunctionYInput {
  "\"; globalThis.__injected = 5; \"": string;
  /** *\/ globalThis.__injected = 9 */
  "`${globalThis.__injected = 8}`"?: string | undefined;
  "X-\r\nInjected: 1"?: string | undefined;
  "__proto__"?: string | undefined;
}

/** Output of `xGlobalThisInjected6FunctionY`. */
export type XGlobalThisInjected6FunctionYOutput = Evil | string;

/** Errors of `xGlobalThisInjected6FunctionY` by status. */
export type XGlobalThisInjected6FunctionYError = never;

/** Input of `etcPasswd`: `POST /../../etc/passwd` */
export interface EtcPasswdInput {
  body?:
    | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string
    | undefined;
}

/** Output of `etcPasswd`. */
export type EtcPasswdOutput = undefined;

/** Errors of `etcPasswd` by status. */
export type EtcPasswdError = never;
