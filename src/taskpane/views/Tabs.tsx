import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { VIEWS, type View } from "../intent";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  tab: {
    position: "relative",
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalMNudge,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

const NAMES: Readonly<Record<View, string>> = { check: "Check", rate: "RAG", summarise: "Summaries" };

export const PANEL_ID = "plan-check-view";

export function tabId(view: View): string {
  return `plan-check-tab-${view}`;
}

interface TabsProps {
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
}

/** One tab for each button of ours on the ribbon. Arrow keys go from one to the next. */
export function Tabs({ chosen, onChoose }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const goBy = (event: KeyboardEvent): void => {
    const next = nextView(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Plan Check"
      className={styles.list}
      tabIndex={-1}
      onKeyDown={goBy}
    >
      {VIEWS.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, view === chosen && styles.chosen)}
          aria-selected={view === chosen}
          aria-controls={PANEL_ID}
          tabIndex={view === chosen ? 0 : -1}
          onClick={() => {
            onChoose(view);
          }}
        >
          {NAMES[view]}
        </button>
      ))}
    </div>
  );
}

function nextView(from: View, key: string): View | undefined {
  const at = VIEWS.indexOf(from);
  const last = VIEWS.length - 1;
  if (key === "ArrowRight") return VIEWS[at === last ? 0 : at + 1];
  if (key === "ArrowLeft") return VIEWS[at === 0 ? last : at - 1];
  if (key === "Home") return VIEWS[0];
  return key === "End" ? VIEWS[last] : undefined;
}
