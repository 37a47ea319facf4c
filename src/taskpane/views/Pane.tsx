import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ComponentType } from "react";
import type { Day } from "../../core";
import type { Actions } from "../actions";
import type { View } from "../intent";
import { usePane } from "../state/use-pane";
import { CheckView } from "./CheckView";
import { RateView } from "./RateView";
import { SummariseView } from "./SummariseView";
import { PANEL_ID, tabId, Tabs } from "./Tabs";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Excel lays its own small menu over the top right corner, 34 pixels wide on a Mac.
    paddingInline: `${tokens.spacingHorizontalSNudge} 34px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where little fits, as on a screen magnified four times, nothing may stand in the way.
    "@media (max-height: 300px), (max-width: 240px)": { position: "static" },
  },
  main: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
});

const VIEW_COMPONENTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  check: CheckView,
  rate: RateView,
  summarise: SummariseView,
};

interface PaneProps {
  readonly actions: Actions;
  readonly today: () => Day;
  /** What the officer asked for on the ribbon; it is done at once. */
  readonly intent?: View | undefined;
}

/** The whole pane, once Excel is there. */
export function Pane({ actions, today, intent }: PaneProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, asks } = usePane(actions, today, intent ?? "check");
  const { view, results, told } = state;

  const beginIntent = useEffectEvent(() => {
    if (intent) asks.begin(intent);
  });
  useEffect(() => {
    beginIntent();
  }, []);

  useEffect(() => {
    if (results > 0) heading.current?.focus();
  }, [results]);

  useEffect(() => {
    // What the officer used to say it may be gone, and focus with it; else she goes on where she is.
    if (told && document.activeElement === document.body) heading.current?.focus();
  }, [told]);

  const ViewComponent = VIEW_COMPONENTS[view];
  return (
    <>
      <header className={styles.header}>
        <Tabs chosen={view} onChoose={asks.chooseView} />
      </header>
      <main className={styles.main}>
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(view)} aria-busy={state.work !== null}>
          <ViewComponent state={state} asks={asks} today={today()} heading={heading} />
        </div>
      </main>
    </>
  );
}
