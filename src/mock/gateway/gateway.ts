/**
 * The mock gateway: every API behind one port, with a start page. In come paths of contracts, out come URLs, the
 * requests as they happen, and an end. It prints nothing and looks for no configuration.
 */

import { systemClock } from "../../source/clock.ts";
import { prepareMock, urlOf } from "../mock-server.ts";
import type { ApiView, MockView } from "../page/view.ts";
import { bodyLimit } from "./answer-request.ts";
import type { ContractProblem } from "./contract-problem.ts";
import { seededRandom } from "./delay.ts";
import { type FrontHandlers, type FrontServer, listen } from "./front-server.ts";
import type { GatewayApi, MockGateway, MockGatewayOptions } from "./gateway-options.ts";
import { createPageRoutes, type PageRoutes } from "./page-routes.ts";
import { createRealServer } from "./real-server.ts";
import { createRequestLog } from "./request-log.ts";
import { createResponder, type Responder, type ServePage } from "./respond.ts";
import { type Backends, type FindRoute, routeByName, routeTo } from "./routes.ts";
import { ServedApi } from "./served-api.ts";

/**
 * Listens at once and starts the APIs; a broken contract keeps no other from being served.
 *
 * @example
 * const gateway = await startMockGateway({ apis: [{ name: "shop", contract: "specs/shop/openapi.yaml" }] });
 * await gateway.ready;
 * await fetch(`${gateway.url}/shop/orders`);
 * await gateway.close();
 *
 * @throws {DiagnosticError} `mock/port-in-use` or `mock/start-failed`, when it cannot listen.
 */
export async function startMockGateway(options: MockGatewayOptions): Promise<MockGateway> {
  const { apis, host = "127.0.0.1", port = 0, ownPorts = false, clock = systemClock } = options;
  const log = createRequestLog();
  const backends: Backends = new Map();
  const view = (): MockView => ({
    apis: [...backends.values()].map(({ api }) => api.view),
    requests: log.requests,
  });
  const pages = createPageRoutes(view, clock);
  const servePage: ServePage = (message, response, { path }) => pages.serve(message, response, path);
  const responder = createResponder({
    clock,
    random: options.random ?? (options.seed === undefined ? Math.random : seededRandom(options.seed)),
    delay: options.delay,
    timeout: options.requestTimeout ?? 30_000,
    cors: options.cors ?? true,
    record(request) {
      const numbered = log.add(request);
      pages.showRequest(numbered);
      options.onRequest?.(numbered);
    },
  });
  const fronts: FrontServer[] = [];
  async function open(at: number, find: FindRoute, page?: ServePage): Promise<string> {
    const front = await listen(host, at, handlersOf(responder, find, page));
    fronts.push(front);
    return urlOf(host, front.port);
  }

  let closing: Promise<unknown> | undefined;
  async function close(): Promise<void> {
    pages.close();
    closing ??= Promise.all([...fronts, ...served(backends)].map((part) => part.close()));
    await closing;
  }

  try {
    const url = await open(port, ownPorts ? routeTo(undefined, backends) : routeByName(backends), servePage);
    for (const [index, api] of apis.entries()) {
      const { name, proxy } = api;
      const base = ownPorts
        ? await open(port === 0 ? 0 : port + index + 1, routeTo(name, backends))
        : `${url}/${encodeURIComponent(name)}`;
      const realServer = proxy && createRealServer(proxy, bodyLimit);
      backends.set(name, {
        api: new ServedApi({
          ...servedApiOptions(api, options, pages),
          url: base,
          exchange: realServer?.exchange,
        }),
        realServer,
      });
    }
    return {
      url,
      get view() {
        return view();
      },
      ready: Promise.all(served(backends).map((api) => api.load())).then(() => {}),
      pid: (name) => backends.get(name)?.api.serving?.mock.pid,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function handlersOf(responder: Responder, find: FindRoute, page: ServePage | undefined): FrontHandlers {
  return {
    request: (message, response) => responder.respond(message, response, find, page),
    refusal: (line, found, verdict) => responder.recordRefusal(line, found, verdict, find),
  };
}

function servedApiOptions(
  { name, contract, load = {} }: GatewayApi,
  {
    dynamic,
    seed,
    errors,
    clock = systemClock,
    watchFolder,
    onApi,
    onProblem,
    ...options
  }: MockGatewayOptions,
  pages: PageRoutes,
) {
  return {
    name,
    contract,
    load,
    mock: {
      ...(dynamic !== undefined && { dynamic }),
      ...(seed !== undefined && { seed }),
      ...(errors !== undefined && { errors }),
    },
    prepareMock: options.prepareMock ?? prepareMock,
    clock,
    watchFolder,
    onView(view: ApiView) {
      pages.showApi(view);
      onApi?.(view);
    },
    onProblem: (problem: ContractProblem) => onProblem?.(problem),
  };
}

function served(backends: Backends): ServedApi[] {
  return [...backends.values()].map(({ api }) => api);
}
