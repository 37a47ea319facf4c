import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";
import { figure } from "../words/count";
import type { CellItem } from "../words/cell-item";
import { VisitNews } from "./VisitNews";

/** So many are drawn at once; more would make the pane slow, and few people read on. */
const FIRST = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  button: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: "3px solid transparent",
    // There a transparent border is drawn like any other.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderRadius: tokens.borderRadiusSmall,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  where: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "end",
  },
  sentence: { gridColumn: "1 / -1" },
  more: { marginTop: tokens.spacingVerticalXS },
  under: { padding: `0 ${tokens.spacingHorizontalS}` },
});

interface CellListProps {
  readonly items: readonly CellItem[];
  readonly label: string;
  readonly visit: PaneState["visit"];
  readonly goTo: Asks["goTo"];
}

/** Sentences about actions; each leads to its cell, and says so below itself where it can't. */
export function CellList({ items, label, visit, goTo }: CellListProps) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((item) => (
          <li key={item.key}>
            <CellButton item={item} visit={visit?.key === item.key ? visit : null} goTo={goTo} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          Show all {figure(items.length)}
        </Button>
      )}
    </>
  );
}

interface CellButtonProps {
  readonly item: CellItem;
  readonly visit: PaneState["visit"];
  readonly goTo: Asks["goTo"];
}

function CellButton({ item, visit, goTo }: CellButtonProps) {
  const styles = useStyles();
  const go = () => {
    goTo(item.key, item.cell);
  };
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, visit !== null && styles.current)}
        aria-current={visit === null ? undefined : "true"}
        onClick={go}
      >
        <span className={styles.name}>{item.name}</span>
        <span className={styles.where}>{item.where}</span>
        <span className={styles.sentence}>{item.sentence}</span>
      </button>
      {visit && (
        <div className={styles.under}>
          <VisitNews visit={visit} onRetry={go} />
        </div>
      )}
    </>
  );
}
