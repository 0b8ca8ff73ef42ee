/**
 * One API of the gateway: its contract on the disk, and the Prism that serves it. A new contract takes over when its
 * Prism answers; a broken one changes nothing; a Prism that dies is replaced.
 */
import { type LoadOptions, loadContract } from "../../contract/load-contract.ts";
import { DiagnosticError, diagnostic } from "../../diagnostics/diagnostic.ts";
import { buildModel } from "../../model/build.ts";
import type { ApiModel } from "../../model/model.ts";
import type { Clock } from "../../source/clock.ts";
import { diskHost, type Host } from "../../source/host.ts";
import {
  recordingHost,
  type WatchedFiles,
  type WatchFolder,
  watchFiles,
} from "../../source/watched-files.ts";
import { leftOutOfMock } from "../left-out.ts";
import type { Exchange, MockExit, MockOptions, PreparedMock } from "../mock-server.ts";
import { operationViews } from "../page/operations.ts";
import type { ApiState, ApiView } from "../page/view.ts";
import { type ContractProblem, contractProblem, problemText } from "./contract-problem.ts";
import { type LeasedMock, leaseMock } from "./leased-mock.ts";
import { healthyAfter, restartPause } from "./restart-pause.ts";

export interface ServedApiOptions {
  readonly name: string;
  /** Path of the contract. */
  readonly contract: string;
  readonly load: LoadOptions;
  /** What clients take for the base URL. */
  readonly url: string;
  readonly prepareMock: () => PreparedMock;
  readonly mock: Pick<MockOptions, "dynamic" | "seed" | "errors">;
  /** Asks the real server, where there is one. */
  readonly exchange?: Exchange | undefined;
  readonly clock: Clock;
  /** Without it the contract is read once. */
  readonly watchFolder?: WatchFolder | undefined;
  readonly onView: (view: ApiView) => void;
  readonly onProblem: (problem: ContractProblem) => void;
}

interface Serving {
  readonly leased: LeasedMock;
  readonly since: number;
}

interface Contract {
  readonly model: ApiModel;
  readonly document: object;
  /** What Prism is not told of it. */
  readonly lacks?: ContractProblem;
}

export class ServedApi {
  readonly name: string;
  readonly #options: ServedApiOptions;
  readonly #files: WatchedFiles | undefined;
  readonly #operationViews = keepLast(operationViews);
  #view: ApiView;
  #contract: Contract | undefined;
  #serving: Serving | undefined;
  #preparing: PreparedMock | undefined;
  /** What is wrong with the contract on the disk. */
  #broken: ContractProblem | undefined;
  /** What Prism died of, until another one serves. */
  #death: string | undefined;
  #loadWaits = false;
  /** Restarts since Prism was last healthy. */
  #restarts = 0;
  #cancelRestart = (): void => {};
  /** Loads and restarts come one after the other. */
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: ServedApiOptions) {
    const { name, url, clock, watchFolder } = options;
    this.name = name;
    this.#options = options;
    this.#view = { name, title: name, version: "", url, state: { kind: "starting" }, operations: [] };
    this.#files =
      watchFolder &&
      watchFiles({
        host: diskHost,
        clock,
        watchFolder,
        onChange: () => void this.load(),
      });
  }

  get view(): ApiView {
    return this.#view;
  }

  get model(): ApiModel | undefined {
    return this.#contract?.model;
  }

  /** The Prism that answers at the moment. */
  get serving(): LeasedMock | undefined {
    return this.#serving?.leased;
  }

  /** Reads the contract and serves it; what is wrong with it is in the state afterwards. Never rejects. */
  load(): Promise<void> {
    // A load that has not begun will see this change too.
    if (this.#loadWaits) return this.#work;
    this.#loadWaits = true;
    return this.#enqueue(async () => {
      this.#loadWaits = false;
      const recording = recordingHost(diskHost);
      let following: Promise<void> | undefined;
      const failure = await this.#serve(async () => {
        try {
          return await this.#read(recording.host);
        } finally {
          following = this.#files?.follow(recording.texts);
        }
      });
      this.#broken = failure && contractProblem(this.name, failure);
      const problem = this.#broken ?? this.#contract?.lacks;
      if (problem && !this.#closed) this.#options.onProblem(problem);
      this.#show();
      await following;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelRestart();
    this.#files?.close();
    await this.#preparing?.cancel();
    await this.#work;
    await this.#serving?.leased.mock.close();
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(() => (this.#closed ? undefined : task()));
    return this.#work;
  }

  async #read(host: Host): Promise<Contract> {
    const { contract, load } = this.#options;
    const loaded = await loadContract(contract, { ...load, host });
    const model = buildModel(loaded.contract);
    const lacks = leftOutOfMock(this.name, model);
    const { sources } = loaded;
    const failure = new DiagnosticError(lacks);
    return {
      model,
      document: loaded.bundle(),
      ...(lacks.length > 0 && { lacks: { api: this.name, failure, sources } }),
    };
  }

  /** Starts a Prism while its contract is still being read, and swaps it in; gives what went wrong. */
  async #serve(read: () => Promise<Contract>): Promise<DiagnosticError | undefined> {
    const { prepareMock, mock, exchange, clock } = this.#options;
    const preparing = prepareMock();
    this.#preparing = preparing;
    try {
      const contract = await read();
      const started = await preparing.start({ ...mock, document: contract.document, cors: false }, exchange);
      this.#serving?.leased.retire();
      this.#contract = contract;
      this.#serving = { leased: leaseMock(started), since: clock.now() };
      this.#death = undefined;
      void started.exited.then((exit) => this.#ended(exit, started.pid));
      return undefined;
    } catch (error) {
      await preparing.cancel();
      return diagnosed(error);
    } finally {
      this.#preparing = undefined;
    }
  }

  /** Only the Prism that serves is missed. */
  #ended({ closed, reason }: MockExit, pid: number): void {
    const { clock, onProblem } = this.#options;
    if (closed || this.#closed || this.#serving?.leased.mock.pid !== pid) return;
    if (clock.now() - this.#serving.since > healthyAfter) this.#restarts = 0;
    this.#serving = undefined;
    this.#death = reason;
    const ended = diagnostic("mock/ended", { api: this.name, reason });
    onProblem(contractProblem(this.name, new DiagnosticError([ended])));
    this.#show();
    this.#restartLater();
  }

  #restartLater(): void {
    this.#cancelRestart = this.#options.clock.after(restartPause(this.#restarts), () => {
      void this.#enqueue(() => this.#restart());
    });
    this.#restarts += 1;
  }

  async #restart(): Promise<void> {
    const contract = this.#contract;
    // A new contract may have come up in the meantime.
    if (contract === undefined || this.#serving !== undefined) return;
    this.#show({ kind: "starting" });
    const failure = await this.#serve(async () => contract);
    if (failure !== undefined && !this.#closed) {
      this.#death = failure.message;
      this.#restartLater();
    }
    this.#show();
  }

  /** Tells the state, by default the one that follows from what is known. */
  #show(state: ApiState = this.#state()): void {
    if (this.#closed) return;
    const { name, url } = this.#view;
    const model = this.#contract?.model;
    const contract =
      model === undefined
        ? { title: name, version: "", operations: [] }
        : { title: model.title, version: model.version, operations: this.#operationViews(model, url) };
    this.#view = { name, url, state, ...contract };
    this.#options.onView(this.#view);
  }

  #state(): ApiState {
    if (this.#death !== undefined) return { kind: "down", reason: this.#death };
    const serving = this.#serving !== undefined;
    if (this.#broken) return { kind: "broken", diagnostics: problemText(this.#broken), serving };
    return { kind: serving ? "serving" : "starting" };
  }
}

/** Anything but a diagnostic is a bug of ours; the other APIs are served all the same. */
function diagnosed(error: unknown): DiagnosticError {
  if (error instanceof DiagnosticError) return error;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new DiagnosticError([diagnostic("mock/start-failed", { reason })]);
}

/** Keeps the last result: lists of operations are long, and states change more often than contracts. */
function keepLast<Result>(
  make: (model: ApiModel, url: string) => Result,
): (model: ApiModel, url: string) => Result {
  let last: { readonly model: ApiModel; readonly result: Result } | undefined;
  return (model, url) => {
    if (last?.model !== model) last = { model, result: make(model, url) };
    return last.result;
  };
}
