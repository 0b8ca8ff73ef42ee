/** What is measured: schemas with values that satisfy them and values that do not. */
import type { JsonSchema, SchemaSet } from "./json-schema.ts";

export interface Subject extends SchemaSet {
  readonly name: string;
  readonly valid: readonly unknown[];
  /** Each with one fault, early, in the middle or late. */
  readonly invalid: readonly unknown[];
  /** For the verdicts alone: what a peer with looser rules judges wrongly. */
  readonly judged?: { readonly valid: readonly unknown[]; readonly invalid: readonly unknown[] };
}

export function subjects(): Subject[] {
  return [order, orders, union, tree, record, wideRecord];
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const text = (minLength: number, maxLength: number): JsonSchema => ({ type: "string", minLength, maxLength });
const format = (name: string): JsonSchema => ({ type: "string", format: name });
const closedBy = (properties: Record<string, JsonSchema>, ...optional: string[]): JsonSchema => ({
  type: "object",
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const address = closedBy(
  {
    name: text(1, 100),
    street: text(1, 200),
    city: text(1, 100),
    postalCode: { type: "string", pattern: "^[0-9A-Z -]{3,10}$" },
    country: { type: "string", minLength: 2, maxLength: 2 },
  },
  "name",
);

const line = closedBy(
  {
    sku: { type: "string", pattern: "^[A-Z]{3}-[0-9]{4}$" },
    title: text(1, 200),
    quantity: { type: "integer", minimum: 1, maximum: 1000 },
    price: { type: "number", minimum: 0 },
    gift: { type: "boolean" },
  },
  "gift",
);

const orderSchema = closedBy(
  {
    id: format("uuid"),
    number: { type: "string", pattern: "^ORD-[0-9]{6}$" },
    status: { enum: ["draft", "open", "paid", "shipped", "cancelled"] },
    currency: { type: "string", minLength: 3, maxLength: 3 },
    createdAt: format("date-time"),
    updatedAt: format("date-time"),
    paidAt: { type: ["string", "null"], format: "date-time" },
    deliveryDate: format("date"),
    customerId: format("uuid"),
    customerName: text(1, 100),
    customerEmail: format("email"),
    customerPhone: { type: "string", pattern: "^\\+[0-9]{6,15}$" },
    companyName: { type: ["string", "null"], maxLength: 100 },
    billingAddress: ref("Address"),
    shippingAddress: ref("Address"),
    lines: { type: "array", items: ref("Line"), minItems: 1, maxItems: 100 },
    subtotal: { type: "number", minimum: 0 },
    discount: { type: "number", minimum: 0 },
    tax: { type: "number", minimum: 0 },
    total: { type: "number", minimum: 0 },
    itemCount: { type: "integer", minimum: 1 },
    priority: { type: "integer", minimum: 0, maximum: 9 },
    express: { type: "boolean" },
    taxExempt: { type: "boolean" },
    coupon: { type: "string", minLength: 4, maxLength: 20 },
    note: { type: ["string", "null"], maxLength: 1000 },
    tags: { type: "array", items: text(1, 30), maxItems: 10 },
    clientIp: format("ipv4"),
    callbackUrl: format("uri"),
    source: { enum: ["web", "app", "phone"] },
  },
  "paidAt",
  "companyName",
  "coupon",
  "note",
  "callbackUrl",
);

const orderSchemas = { Order: orderSchema, Address: address, Line: line };

const anOrder = {
  id: "3f2c8a1e-7b64-4d0f-9c3e-5a1b2d4e6f70",
  number: "ORD-104233",
  status: "paid",
  currency: "EUR",
  createdAt: "2024-03-18T09:24:31Z",
  updatedAt: "2024-03-19T17:02:05.120+01:00",
  paidAt: "2024-03-18T09:30:00Z",
  deliveryDate: "2024-03-22",
  customerId: "9d0a3a1b-54a2-4c1a-8e5f-9b2d7f5e0c11",
  customerName: "Zoë Brandt",
  customerEmail: "zoe.brandt@example.com",
  customerPhone: "+4930123456",
  companyName: null,
  billingAddress: {
    name: "Zoë Brandt",
    street: "Lange Straße 12",
    city: "Berlin",
    postalCode: "10115",
    country: "DE",
  },
  shippingAddress: { street: "Quay Street 4", city: "Galway", postalCode: "H91 C9T2", country: "IE" },
  lines: [
    { sku: "TEA-0042", title: "Assam, second flush, 250 g", quantity: 2, price: 12.5 },
    { sku: "POT-1001", title: "Teapot, stoneware", quantity: 1, price: 48, gift: true },
    { sku: "CUP-0007", title: "Cup", quantity: 6, price: 9.9 },
  ],
  subtotal: 132.4,
  discount: 10,
  tax: 23.26,
  total: 145.66,
  itemCount: 9,
  priority: 3,
  express: false,
  taxExempt: false,
  coupon: "SPRING24",
  note: "Please leave it with the neighbours on the second floor.",
  tags: ["tea", "returning", "gift"],
  clientIp: "203.0.113.42",
  callbackUrl: "https://shop.example.com/hooks/orders?id=104233",
  source: "web",
};

const brokenOrders = [
  { ...anOrder, number: "104233" },
  { ...anOrder, createdAt: "2024-02-30T09:24:31Z" },
  { ...anOrder, customerEmail: "zoe.brandt" },
  without(anOrder, "shippingAddress"),
  { ...anOrder, lines: anOrder.lines.map((item, at) => (at === 2 ? { ...item, quantity: 0 } : item)) },
  { ...anOrder, total: "145.66" },
  { ...anOrder, tags: ["tea", ""] },
  { ...anOrder, source: "fax" },
];

const order: Subject = {
  name: "order, 30 fields",
  root: "Order",
  schemas: orderSchemas,
  valid: [
    anOrder,
    without(anOrder, "coupon"),
    { ...anOrder, paidAt: null, note: null, companyName: "Brandt & Söhne" },
    { ...anOrder, status: "draft", source: "phone", lines: anOrder.lines.slice(1) },
  ],
  invalid: brokenOrders,
  judged: { valid: [{ ...anOrder, coupon: "😀".repeat(20) }], invalid: [{ ...anOrder, coupon: "😀😀" }] },
};

const orders: Subject = {
  name: "array of 100 orders",
  root: "Orders",
  schemas: { Orders: { type: "array", items: ref("Order") }, ...orderSchemas },
  valid: [many(100, () => anOrder)],
  invalid: brokenOrders.map((broken, at) => many(100, (index) => (index === 12 * at + 8 ? broken : anOrder))),
};

const point = closedBy({ x: { type: "number" }, y: { type: "number" } });
const shape = (kind: string, properties: Record<string, JsonSchema>, ...optional: string[]): JsonSchema =>
  closedBy({ kind: { enum: [kind] }, ...properties }, ...optional);
const number: JsonSchema = { type: "number", minimum: 0 };

const shapes = {
  Circle: shape("circle", { center: ref("Point"), radius: number }),
  Square: shape("square", { origin: ref("Point"), side: number }),
  Rectangle: shape("rectangle", { origin: ref("Point"), width: number, height: number }),
  Triangle: shape("triangle", { a: ref("Point"), b: ref("Point"), c: ref("Point") }),
  Ellipse: shape(
    "ellipse",
    { center: ref("Point"), rx: number, ry: number, rotation: { type: "number" } },
    "rotation",
  ),
  Polygon: shape("polygon", { points: { type: "array", items: ref("Point"), minItems: 3 } }),
  Line: shape("line", { from: ref("Point"), to: ref("Point"), dashed: { type: "boolean" } }, "dashed"),
  Label: shape(
    "label",
    { at: ref("Point"), text: text(1, 80), size: { type: "integer", minimum: 4 } },
    "size",
  ),
};

const aPoint = { x: 3.5, y: -2 };
const someShapes = [
  { kind: "circle", center: aPoint, radius: 4 },
  { kind: "square", origin: aPoint, side: 2.5 },
  { kind: "rectangle", origin: aPoint, width: 8, height: 3 },
  { kind: "triangle", a: aPoint, b: aPoint, c: aPoint },
  { kind: "ellipse", center: aPoint, rx: 3, ry: 1, rotation: 0.5 },
  { kind: "polygon", points: [aPoint, aPoint, aPoint, aPoint] },
  { kind: "line", from: aPoint, to: aPoint, dashed: true },
  { kind: "label", at: aPoint, text: "north gate", size: 12 },
];

const union: Subject = {
  name: "discriminated union of 8",
  root: "Shape",
  schemas: {
    Shape: {
      oneOf: Object.keys(shapes).map(ref),
      discriminator: { propertyName: "kind" },
    },
    Point: point,
    ...shapes,
  },
  valid: someShapes,
  invalid: [
    { ...someShapes[0], radius: -1 },
    { ...someShapes[1], side: "2.5" },
    { ...someShapes[2], height: null },
    { ...someShapes[3], c: { x: 1 } },
    { ...someShapes[4], rotation: true },
    { ...someShapes[5], points: [aPoint] },
    { ...someShapes[6], kind: "arc" },
    { ...someShapes[7], text: "" },
  ],
};

const node = closedBy(
  {
    id: { type: "integer" },
    name: text(1, 50),
    open: { type: "boolean" },
    children: { type: "array", items: ref("Node") },
  },
  "children",
);

const tree: Subject = {
  name: "tree of depth 6",
  root: "Node",
  schemas: { Node: node },
  valid: [grow(6)],
  invalid: [grow(6, 2), grow(6, 4), grow(6, 5), grow(6, 6)],
};

const priceList: SchemaSet = {
  root: "Prices",
  schemas: {
    Prices: { type: "object", additionalProperties: ref("Price") },
    Price: closedBy({ amount: number, currency: text(3, 3), net: { type: "boolean" } }, "net"),
  },
};

const judgedPrices = {
  valid: [{ "": { amount: 1, currency: "😀😀😀" } }],
  invalid: [{ "": { amount: 1, currency: "😀a" } }, { "": { amount: 1, currency: "😀😀" } }],
};

const record: Subject = {
  ...priceList,
  judged: judgedPrices,
  name: "record of 20",
  valid: [prices(20)],
  invalid: [prices(20, 2), prices(20, 10), prices(20, 18)],
};

/** More members than engines keep in a fixed layout. */
const wideRecord: Subject = {
  ...priceList,
  judged: judgedPrices,
  name: "wide record",
  valid: [prices(200)],
  invalid: [prices(200, 20), prices(200, 100), prices(200, 180)],
};

/** A tree with two children per node; at the depth `fault` the last node has no name. */
function grow(depth: number, fault = 0, level = 1, last = true): object {
  const id = 2 ** level;
  if (level === fault && last) return { id, name: "", open: true };
  const whole = { id, name: `node of level ${level}`, open: level < 3 };
  if (level === depth) return whole;
  const children = [0, 1].map((at) => grow(depth, fault, level + 1, last && at === 1));
  return { ...whole, children };
}

function prices(count: number, fault = -1): object {
  const entries = Array.from({ length: count }, (_, at) => [
    `product ${at}`,
    { amount: at === fault ? "12" : 12.5 + at, currency: "EUR", ...(at % 3 === 0 && { net: true }) },
  ]);
  return Object.fromEntries(entries);
}

function many(count: number, item: (index: number) => object): object[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
