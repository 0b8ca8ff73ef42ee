// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `spec.yaml#/components/schemas/Sound` */
export interface Sound {
  loudness: number;
}

/** `spec.yaml#/components/schemas/Question` */
export interface Question {
  text?: string;
}

/** `spec.yaml#/components/schemas/Animal` */
export type Animal = (Cat & { kind: "cat" }) | (Dog & { kind: "dog" }) | Creature;

/** `spec.yaml#/components/schemas/Cat` */
export interface Cat {
  kind: string;
  lives: number;
}

/** `spec.yaml#/components/schemas/Dog` */
export interface Dog {
  kind: string;
  name: string;
}

/** `spec.yaml#/components/schemas/Creature` */
export interface Creature {
  kind?: string;
  legs: number;
}

/** Input of `findAnimals`: `QUERY /animals` */
export interface FindAnimalsInput {
  body: Question;
}

/** Output of `findAnimals`. */
export type FindAnimalsOutput = Animal[];

/** Errors of `findAnimals` by status. */
export type FindAnimalsError = never;

/** Input of `copyAnimals`: `COPY /animals` */
export type CopyAnimalsInput = { [key: string]: never };

/** Output of `copyAnimals`. */
export type CopyAnimalsOutput = undefined;

/** Errors of `copyAnimals` by status. */
export type CopyAnimalsError = never;

/**
 * `spec.yaml#/paths/~1animals~1where/get/parameters/0/content/application~1x-www-form-urlencoded/schema`
 */
export interface WhichAnimalsFilter {
  legs?: number;
}

/** Input of `whichAnimals`: `GET /animals/where` */
export interface WhichAnimalsInput {
  filter: WhichAnimalsFilter;
}

/** Output of `whichAnimals`. */
export type WhichAnimalsOutput = Animal[];

/** Errors of `whichAnimals` by status. */
export type WhichAnimalsError = never;

/** `spec.yaml#/paths/~1sounds/get/responses/200/content/text~1event-stream/itemSchema` */
export interface HearSoundsResponse200Item {
  event: "sound";
  data: string;
}

/** Input of `hearSounds`: `GET /sounds` */
export type HearSoundsInput = { [key: string]: never };

/** Output of `hearSounds`. */
export type HearSoundsOutput = string;

/** Errors of `hearSounds` by status. */
export type HearSoundsError = never;

/** Item of the stream that `hearSounds` answers with. */
export type HearSoundsItem = HearSoundsResponse200Item;

/** Input of `makeSounds`: `POST /sounds` */
export interface MakeSoundsInput {
  body?:
    | AsyncIterable<Sound> | Iterable<Sound> | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string
    | undefined;
}

/** Output of `makeSounds`. */
export type MakeSoundsOutput = undefined;

/** Errors of `makeSounds` by status. */
export type MakeSoundsError = never;

/** Item of the stream that `makeSounds` takes. */
export type MakeSoundsInputItem = Sound;
