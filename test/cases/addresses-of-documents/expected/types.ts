// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `spec.yaml#/components/schemas/Animal` */
export interface Animal {
  name: string;
  mother?: Animal;
}

/** `schemas.yaml#/Sound` */
export interface Sound {
  loudness: number;
}

/** Input of `listAnimals`: `GET /animals` */
export type ListAnimalsInput = { [key: string]: never };

/** Output of `listAnimals`. */
export type ListAnimalsOutput = Animal[];

/** Errors of `listAnimals` by status. */
export type ListAnimalsError = never;

/** Input of `makeSound`: `POST /sounds` */
export interface MakeSoundInput {
  body?: Sound | undefined;
}

/** Output of `makeSound`. */
export type MakeSoundOutput = undefined;

/** Errors of `makeSound` by status. */
export type MakeSoundError = never;
