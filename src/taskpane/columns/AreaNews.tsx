import { Progress } from "../parts/Progress";
import { ProblemNotice } from "../problems/ProblemNotice";
import type { ViewProps } from "../views/view-props";
import { Kept } from "./Kept";

interface AreaNewsProps extends Pick<ViewProps, "state" | "asks"> {
  /** The part of the pane in which something was said. */
  readonly area: string;
}

/** How it went with what the officer said in this part of the pane, told where she said it. */
export function AreaNews({ state: { work, problem, told }, asks, area }: AreaNewsProps) {
  return (
    <div>
      <Progress step={work?.telling?.area === area ? work.step : null} />
      {problem?.telling?.area === area && <ProblemNotice problem={problem.problem} onRetry={asks.retry} />}
      {told?.area === area && <Kept said={told.said} />}
    </div>
  );
}
