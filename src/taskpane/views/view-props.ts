import type { RefObject } from "react";
import type { Day } from "../../core";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";

/** What every view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly asks: Asks;
  readonly today: Day;
  /** The heading of the result; focus goes there once an act that the officer asked for has ended. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
