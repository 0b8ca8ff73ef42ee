import { ajv, ajvStandalone } from "./peers/ajv.ts";
import { arktype } from "./peers/arktype.ts";
import type { Peer } from "./peers/peer.ts";
import { specwright } from "./peers/specwright.ts";
import { typebox } from "./peers/typebox.ts";
import { typia } from "./peers/typia.ts";
import { valibot } from "./peers/valibot.ts";
import { zod } from "./peers/zod.ts";

/** Ours first. */
export const peers: readonly Peer[] = [specwright, typia, arktype, typebox, ajv, ajvStandalone, zod, valibot];
