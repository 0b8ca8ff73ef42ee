/** Which API a request means, and what its target is below that API. */
import type { Backend } from "./answer-request.ts";
import { splitFirst, type Target } from "./request-target.ts";

/** By the names of the APIs. */
export type Backends = Map<string, Backend>;

export interface Route {
  /** Absent when no API is meant. */
  readonly backend: Backend | undefined;
  /** Below the API. */
  readonly target: Target;
  /** Where there are APIs. */
  readonly known: readonly string[];
}

export type FindRoute = (target: Target) => Route;

/** The first segment names the API. */
export function routeByName(backends: Backends): FindRoute {
  return (target) => {
    const { first, rest } = splitFirst(target);
    const known = [...backends.keys()].map((name) => `/${name}`);
    return { backend: backends.get(first), target: rest, known };
  };
}

/** The whole port belongs to one API, or to none. */
export function routeTo(name: string | undefined, backends: Backends): FindRoute {
  return (target) => ({
    backend: name === undefined ? undefined : backends.get(name),
    target,
    known: [...backends.values()].map(({ api }) => api.view.url),
  });
}
