/** A running mock and the requests that still need it, so that it can be replaced without cutting one off. */
import type { MockServer } from "../mock-server.ts";

export interface LeasedMock {
  readonly mock: MockServer;
  /** Keeps the mock until the call back. */
  use(): () => void;
  /** Closes the mock when nobody uses it any more. */
  retire(): void;
}

export function leaseMock(mock: MockServer): LeasedMock {
  let users = 0;
  let retired = false;

  function closeWhenIdle(): void {
    if (retired && users === 0) void mock.close();
  }

  return {
    mock,
    use() {
      users += 1;
      let used = true;
      return () => {
        if (used) users -= 1;
        used = false;
        closeWhenIdle();
      };
    },
    retire() {
      retired = true;
      closeWhenIdle();
    },
  };
}
