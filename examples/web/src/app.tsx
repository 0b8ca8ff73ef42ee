/** The frame of the page, and what is in it. */
import type { ReactNode } from "react";
import { FunctionDetail } from "./function-detail.tsx";
import { FunctionForm } from "./function-form.tsx";
import { FunctionList } from "./function-list.tsx";
import { HealthView } from "./health-view.tsx";
import { usePlace } from "./place.ts";

export function App(): ReactNode {
  const place = usePlace();
  return (
    <>
      <header>
        <a href="#/" className="brand">
          Lunar console
        </a>
        <nav aria-label="Pages">
          <NavLink place="/" current={place !== "/health"}>
            Functions
          </NavLink>
          <NavLink place="/health" current={place === "/health"}>
            Health
          </NavLink>
        </nav>
      </header>
      <main>
        <PageAt place={place} />
      </main>
    </>
  );
}

function NavLink(props: {
  readonly place: string;
  readonly current: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a href={`#${props.place}`} aria-current={props.current ? "page" : undefined}>
      {props.children}
    </a>
  );
}

function PageAt({ place }: { readonly place: string }): ReactNode {
  if (place === "/health") return <HealthView />;
  if (place === "/new") return <FunctionForm />;
  const id = /^\/functions\/(.+)$/.exec(place)?.[1];
  return id === undefined ? <FunctionList /> : <FunctionDetail key={id} id={id} />;
}
