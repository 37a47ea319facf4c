import type { ReactNode, Ref } from "react";
import { useTextStyles } from "../look/use-text-styles";

interface ResultHeadingProps {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** Can be focused by program, so that whoever does not see the pane hears what came of it. */
export function ResultHeading({ ref, children }: ResultHeadingProps) {
  const text = useTextStyles();
  return (
    <h1 ref={ref} tabIndex={-1} className={text.headline}>
      {children}
    </h1>
  );
}
