import { ProblemNotice } from "../problems/ProblemNotice";
import type { PaneState } from "../state/pane-state";
import { Progress } from "./Progress";

interface VisitNewsProps {
  readonly visit: NonNullable<PaneState["visit"]>;
  readonly onRetry: () => void;
}

/** How it goes with going to a cell, told where the officer asked for it. */
export function VisitNews({ visit, onRetry }: VisitNewsProps) {
  return (
    <>
      <Progress step={visit.isUnderWay ? "Going to the cell" : null} />
      {visit.problem && <ProblemNotice problem={visit.problem} onRetry={onRetry} />}
    </>
  );
}
