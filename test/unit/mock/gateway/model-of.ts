/** Models of contracts that tests write down as paths. */
import { loadContract } from "../../../../src/contract/load-contract.ts";
import { buildModel } from "../../../../src/model/build.ts";
import type { ApiModel } from "../../../../src/model/model.ts";
import { createMemoryHost } from "../../../../src/source/host.ts";

export function contractOf(paths: object, title = "Tides"): object {
  return { openapi: "3.1.0", info: { title, version: "1" }, paths };
}

export async function buildModelOf(paths: object): Promise<ApiModel> {
  const host = createMemoryHost(new Map([["/openapi.json", JSON.stringify(contractOf(paths))]]));
  return buildModel((await loadContract("/openapi.json", { host })).contract);
}
