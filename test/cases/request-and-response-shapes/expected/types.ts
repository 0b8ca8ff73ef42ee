// @generated from openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/** `spec.yaml#/components/schemas/Id` */
export type Id = string;

/**
 * `spec.yaml#/components/schemas/User`
 *
 * As received in responses.
 */
export interface User {
  id: Id;
  team: Team;
  tags?: Tags;
}

/**
 * `spec.yaml#/components/schemas/User`
 *
 * As sent in requests.
 */
export interface UserInput {
  password: string;
  team: TeamInput;
  tags?: Tags;
}

/**
 * `spec.yaml#/components/schemas/Team`
 *
 * As received in responses.
 */
export interface Team {
  members?: User[];
}

/**
 * `spec.yaml#/components/schemas/Team`
 *
 * As sent in requests.
 */
export interface TeamInput {
  members?: UserInput[];
}

/** `spec.yaml#/components/schemas/Tags` */
export type Tags = string[];

/** Input of `createUser`: `POST /users` */
export interface CreateUserInput {
  body: UserInput;
}

/** Output of `createUser`. */
export type CreateUserOutput = User;

/** Errors of `createUser` by status. */
export type CreateUserError = never;
