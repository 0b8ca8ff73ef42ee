/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
/** Status codes as types, for responses that the contract declares by range or as `default`. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
type Hundred<First extends number> = NumberOf<`${First}${Digit}${Digit}`>;

/** A status of a range: `StatusIn<4, 404>` are those from 400 to 499 but 404, which the contract lists by itself. */
export type StatusIn<First extends 1 | 2 | 3 | 4 | 5, Listed extends number = never> = Exclude<
  Hundred<First>,
  Listed
>;

/** A status that the contract does not list, where it has a `default` response. */
export type StatusExcept<Listed extends number> = Exclude<
  Hundred<2> | Hundred<3> | Hundred<4> | Hundred<5>,
  Listed
>;
