// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * `spec.yaml#/definitions/Animal`
 *
 * As received in responses.
 */
export interface Animal {
  id?: string;
  kind: string;
  name: string;
  /** Where she is known */
  mother?: Animal | null;
}

/**
 * `spec.yaml#/definitions/Animal`
 *
 * As sent in requests.
 */
export interface AnimalInput {
  kind: string;
  name: string;
  /** Where she is known */
  mother?: AnimalInput | null;
}

/**
 * `spec.yaml#/definitions/Cat`
 *
 * As received in responses.
 */
export type Cat = Animal & { lives?: number | null };

/**
 * `spec.yaml#/definitions/Cat`
 *
 * As sent in requests.
 */
export type CatInput = AnimalInput & { lives?: number | null };

/**
 * `spec.yaml#/definitions/Dog`
 *
 * As received in responses.
 */
export type Dog = Animal & { trained: boolean };

/**
 * `spec.yaml#/definitions/Dog`
 *
 * As sent in requests.
 */
export type DogInput = AnimalInput & { trained: boolean };

/** `spec.yaml#/definitions/Problem` */
export interface Problem {
  title?: string;
  details?: { [key: string]: string };
}

/** Input of `listAnimals`: `GET /animals` */
export interface ListAnimalsInput {
  /** Of the caller */
  "X-Trace"?: string | undefined;
  ids?: number[] | undefined;
  kinds?: ("cat" | "dog")[] | undefined;
  names?: string[] | undefined;
  rows?: string | undefined;
  limit?: number | undefined;
}

/** Output of `listAnimals`. */
export type ListAnimalsOutput = Animal[];

/** Errors of `listAnimals` by status. */
export type ListAnimalsError = { readonly status: number; readonly body: Problem };

/** Input of `addAnimal`: `POST /animals` */
export interface AddAnimalInput {
  /** Of the caller */
  "X-Trace"?: string | undefined;
  /** Any of them */
  body: AnimalInput;
}

/** Output of `addAnimal`. */
export type AddAnimalOutput = Animal;

/** Errors of `addAnimal` by status. */
export type AddAnimalError = { readonly status: number; readonly body: Problem };

/** Input of `getPhoto`: `GET /animals/{id}/photo` */
export interface GetPhotoInput {
  id: string;
}

/** Output of `getPhoto`. */
export type GetPhotoOutput = Blob;

/** Errors of `getPhoto` by status. */
export type GetPhotoError = { readonly status: number; readonly body: Problem };

/** `spec.yaml#/paths/~1animals~1{id}~1photo/put/parameters` */
export interface SetPhotoRequestBody {
  photo: Blob | string;
  /** In order */
  tags?: string[];
}

/** Input of `setPhoto`: `PUT /animals/{id}/photo` */
export interface SetPhotoInput {
  id: string;
  body: SetPhotoRequestBody;
}

/** Output of `setPhoto`. */
export type SetPhotoOutput = undefined;

/** Errors of `setPhoto` by status. */
export type SetPhotoError = never;

/** `spec.yaml#/paths/~1login/post/parameters` */
export interface LoginRequestBody {
  user: string;
  /** @default false */
  remember?: boolean;
}

/** Input of `login`: `POST /login` */
export interface LoginInput {
  body: LoginRequestBody;
}

/** Output of `login`. */
export type LoginOutput = undefined;

/** Errors of `login` by status. */
export type LoginError = never;
