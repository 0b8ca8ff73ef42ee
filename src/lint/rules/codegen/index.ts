/** What generated code looks like: names of functions and types, shapes that have none. */
import type { Rule } from "../../rule.ts";
import { anonymousBody } from "./anonymous-body.ts";
import { anonymousObject } from "./anonymous-object.ts";
import { anonymousUnion } from "./anonymous-union.ts";
import { enumMixedTypes } from "./enum-mixed-types.ts";
import { enumNames } from "./enum-names.ts";
import { integerPrecision } from "./integer-precision.ts";
import { nameCollision } from "./name-collision.ts";
import { operationId } from "./operation-id.ts";
import { operationIdCasing } from "./operation-id-casing.ts";
import { operationIdMethod } from "./operation-id-method.ts";
import { operationIdVerb } from "./operation-id-verb.ts";
import { repeatedEnum } from "./repeated-enum.ts";
import { reservedName } from "./reserved-name.ts";
import { schemaName } from "./schema-name.ts";
import { untypedSchema } from "./untyped-schema.ts";

export const codegenRules: readonly Rule[] = [
  operationId,
  operationIdCasing,
  operationIdVerb,
  operationIdMethod,
  schemaName,
  reservedName,
  nameCollision,
  anonymousBody,
  anonymousObject,
  anonymousUnion,
  repeatedEnum,
  enumNames,
  enumMixedTypes,
  integerPrecision,
  untypedSchema,
];
