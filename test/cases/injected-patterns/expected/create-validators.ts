// @generated from openapi.yaml by the validators generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as check from "../runtime/validation.ts";
import * as fault from "../runtime/validation-faults.ts";
import type * as t from "./types.ts";
import * as native from "./validators.ts";

const set_f4ki = /* @__PURE__ */ check.setOf(["red", "orange", "yellow", "green", "blue", "indigo", "violet"]);

/** `spec.yaml#/components/schemas/Line` */
function isLine(value: unknown): value is t.Line {
  if (!check.isObjectLike(value)) return false;
  if (typeof value["sku"] !== "string") return false;
  const color = value["color"];
  if (color !== undefined && !set_f4ki.has(color)) return false;
  return true;
}

function checkLine(value: unknown, path: check.Path, issues: check.Issue[]): void {
  const at = "spec.yaml#/components/schemas/Line";
  if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
  const sku = value["sku"];
  if (sku === undefined) {
    fault.missing(issues, check.below(path, "sku"), at + "/required");
  } else if (typeof sku !== "string") {
    fault.wrongType(issues, check.below(path, "sku"), at + "/properties/sku/type", "string", sku);
  }
  const color = value["color"];
  if (color !== undefined && !set_f4ki.has(color)) {
    fault.notOneOf(issues, check.below(path, "color"), at + "/properties/color/enum", set_f4ki, color);
  }
}

/**
 * The same validators with another engine for patterns: one that takes linear time for every text, say.
 * Throws a `TypeError` for a pattern that the engine does not know.
 */
export function createValidators(engine: check.PatternEngine): typeof native {
  const pattern_l2kw = check.injectedPattern(engine, "^o-[0-9a-f]{8}$");

  /** `spec.yaml#/components/schemas/OrderId` */
  function isOrderId(value: unknown): value is t.OrderId {
    if (typeof value !== "string") return false;
    if (!pattern_l2kw.test(value)) return false;
    return true;
  }

  function checkOrderId(value: unknown, path: check.Path, issues: check.Issue[]): void {
    const at = "spec.yaml#/components/schemas/OrderId";
    if (typeof value !== "string") {
      return fault.wrongType(issues, path, at + "/type", "string", value);
    }
    if (!pattern_l2kw.test(value)) {
      fault.wrongPattern(issues, path, at + "/pattern", pattern_l2kw, value);
    }
  }

  /** Standard Schema of `OrderId`. */
  const OrderId = /* @__PURE__ */ check.schema(isOrderId, checkOrderId);

  /** The value, typed as `OrderId`; throws a `ValidationError` with all its issues when it does not match. */
  function parseOrderId(value: unknown): t.OrderId {
    return check.parse(OrderId, "OrderId", value);
  }

  /** `spec.yaml#/components/schemas/Order` */
  function isOrder(value: unknown): value is t.Order {
    if (!check.isObjectLike(value)) return false;
    const lines = value["lines"];
    if (!check.isArray(lines)) return false;
    if (!isOrderId(value["id"])) return false;
    for (let i = 0; i < lines.length; i++) {
      if (!isLine(lines[i])) return false;
    }
    return true;
  }

  function checkOrder(value: unknown, path: check.Path, issues: check.Issue[]): void {
    const at = "spec.yaml#/components/schemas/Order";
    if (!check.isObject(value)) return fault.wrongType(issues, path, at + "/type", "object", value);
    const id = value["id"];
    if (id === undefined) fault.missing(issues, check.below(path, "id"), at + "/required");
    else if (!isOrderId(id)) fault.inside(checkOrderId, id, check.below(path, "id"), issues);
    const lines = value["lines"];
    if (lines === undefined) {
      fault.missing(issues, check.below(path, "lines"), at + "/required");
    } else if (!check.isArray(lines)) {
      fault.wrongType(issues, check.below(path, "lines"), at + "/properties/lines/type", "array", lines);
    } else {
      for (let i = 0; i < lines.length; i++) {
        if (!isLine(lines[i])) fault.inside(checkLine, lines[i], [...path, "lines", i], issues);
      }
    }
  }

  /** Standard Schema of `Order`. */
  const Order = /* @__PURE__ */ check.schema(isOrder, checkOrder);

  /** The value, typed as `Order`; throws a `ValidationError` with all its issues when it does not match. */
  function parseOrder(value: unknown): t.Order {
    return check.parse(Order, "Order", value);
  }

  /**
   * `GET /orders/{id}`
   *
   * `spec.yaml#/paths/~1orders~1{id}/get`
   */
  const getOrderRequest = {
    path: { id: OrderId },
  };

  const getOrderResponses = {
    200: { "application/json": Order },
  };

  return {
    ...native,
    isOrderId,
    OrderId,
    parseOrderId,
    isOrder,
    Order,
    parseOrder,
    getOrderRequest,
    getOrderResponses,
  };
}
