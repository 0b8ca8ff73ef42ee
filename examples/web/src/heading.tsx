/** The heading of a page. It takes the focus, so that the keyboard and screen readers are where the reader has gone. */
import { type ReactNode, useEffect, useRef } from "react";

export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
