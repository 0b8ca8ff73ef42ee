/** The health of all routes, live: a message comes whenever it has changed, and the client comes back after a break. */
import { type ReactNode, useEffect, useState } from "react";
import type { GetHealthOutput } from "../../../generated/godoxy/types.ts";
import { godoxy } from "./clients.ts";
import { Heading } from "./heading.tsx";
import { Problem } from "./problem.tsx";

interface Live {
  readonly health: GetHealthOutput | undefined;
  readonly isOpen: boolean;
  readonly problem: string | undefined;
}

const nothing: Live = { health: undefined, isOpen: false, problem: undefined };

function useHealth(): Live {
  const [live, setLive] = useState(nothing);
  useEffect(() => {
    const subscription = godoxy.getHealth.subscribe(
      {},
      { onOpen: () => setLive({ ...nothing, isOpen: true }) },
    );
    (async () => {
      try {
        for await (const health of subscription) setLive({ health, isOpen: true, problem: undefined });
        setLive((last) => ({ ...last, isOpen: false }));
      } catch (error) {
        setLive({ ...nothing, problem: error instanceof Error ? error.message : String(error) });
      }
    })();
    return () => subscription.close();
  }, []);
  return live;
}

export function HealthView(): ReactNode {
  const { health, isOpen, problem } = useHealth();
  return (
    <>
      <div className="title">
        <Heading>Health</Heading>
        <span className={isOpen ? "badge good" : "badge"} role="status">
          {isOpen ? "live" : "not connected"}
        </span>
      </div>
      {problem && <Problem text={problem} />}
      <ul className="cards" aria-label="Routes">
        {Object.entries(health ?? {}).map(([route, state]) => (
          <li key={route}>
            <strong>{route}</strong>
            <span className={`badge ${tones[state] ?? ""}`}>{state}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const tones: { readonly [state: string]: string } = {
  healthy: "good",
  starting: "fair",
  napping: "fair",
  unhealthy: "bad",
  error: "bad",
};
