// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `schemas/pet.yaml#` */
export interface Pet {
  name: string;
  owner: Owner;
}

/** `spec.yaml#/components/schemas/Shape` */
export type Shape = (Circle & { kind: "round" }) | Square;

/** `schemas/owner.yaml#` */
export interface Owner {
  pets?: Pet[];
}

/** `schemas/shapes.json#/Circle` */
export interface Circle {
  kind: string;
  radius?: number;
}

/** `schemas/shapes.json#/Square` */
export interface Square {
  kind: "Square";
  side?: number;
}

/** Input of `listPets`: `GET /pets` */
export interface ListPetsInput {
  limit?: number | undefined;
}

/** Output of `listPets`. */
export type ListPetsOutput = Pet[];

/** Errors of `listPets` by status. */
export type ListPetsError = never;
