/** Values that programs hold otherwise than they travel: their types, and where they are. For generators; it is no target. */
export { HeldData } from "./data.ts";
export { type HeldSchemas, planHeldSchemas } from "./plan.ts";
export { ShapeCompiler, type ShapeRules } from "./shapes.ts";
