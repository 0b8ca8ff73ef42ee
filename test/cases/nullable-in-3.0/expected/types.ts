// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `spec.yaml#/components/schemas/Color` */
export type Color = "red" | "green";

/** `spec.yaml#/components/schemas/Thing` */
export interface Thing {
  plain?: string | null;
  listed?: "a" | "b" | null;
  wrapped?: Color | null;
  either?: string | number | null;
  list?: number[] | null;
  sibling?: Color;
}
