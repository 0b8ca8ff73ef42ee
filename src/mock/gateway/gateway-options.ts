/** What the mock gateway is told, and what it gives. */
import type { LoadOptions } from "../../contract/load-contract.ts";
import type { Clock } from "../../source/clock.ts";
import type { WatchFolder } from "../../source/watched-files.ts";
import type { MockOptions, PreparedMock } from "../mock-server.ts";
import type { ApiView, MockView, RequestView } from "../page/view.ts";
import type { ContractProblem } from "./contract-problem.ts";
import type { Delay, Random } from "./delay.ts";

export interface MockGatewayOptions extends Pick<MockOptions, "dynamic" | "seed" | "errors"> {
  readonly apis: readonly GatewayApi[];
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Of the start page, and of the APIs below it; default: a free one. */
  readonly port?: number;
  /** Each API on a port of its own: the ones after `port`, or free ones. */
  readonly ownPorts?: boolean;
  /** Allow calls with credentials from pages of any origin; default: true. */
  readonly cors?: boolean;
  /** Hold each answer back. */
  readonly delay?: Delay;
  /** Milliseconds that a request may take, without `delay`; default: 30 000. */
  readonly requestTimeout?: number;
  /** Contracts are served anew when they change; without it they are read once. */
  readonly watchFolder?: WatchFolder;
  /** Told of each request when its answer begins. */
  readonly onRequest?: (request: RequestView) => void;
  /** Told of contracts that are broken or more than Prism knows, and of Prisms that have died. */
  readonly onProblem?: (problem: ContractProblem) => void;
  /** Told of each API whose state or contract has changed. */
  readonly onApi?: (api: ApiView) => void;
  /** Starts the process of a Prism; one that is loading already may be given. */
  readonly prepareMock?: () => PreparedMock;
  readonly clock?: Clock;
  /** Default: seeded by `seed`, where there is one. */
  readonly random?: Random;
}

export interface GatewayApi {
  /** First segment of its paths. */
  readonly name: string;
  /** Path of the contract. */
  readonly contract: string;
  /** How the contract is read. */
  readonly load?: Pick<LoadOptions, "cwd" | "root" | "strict" | "remote">;
  /** The real server: requests go there, and what breaks the contract is told. */
  readonly proxy?: URL;
}

export interface MockGateway {
  /** Of the start page, without a slash at the end. */
  readonly url: string;
  /** What the start page shows. */
  readonly view: MockView;
  /** Resolves when every API has been tried: it serves, or its state says why not. */
  readonly ready: Promise<void>;
  /** The Prism that serves an API at the moment. */
  pid(api: string): number | undefined;
  /** Ends everything, at any time. Never rejects. */
  close(): Promise<void>;
}
