import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";
import { countCells, tellReadings, type ReadingGroup } from "../words/readings-told";
import { CellList } from "./CellList";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";

const useStyles = makeStyles({
  content: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
  },
  sentence: { padding: `0 ${tokens.spacingHorizontalS}` },
});

interface ReadingsProps {
  readonly report: Report;
  readonly visit: PaneState["visit"];
  readonly goTo: Asks["goTo"];
}

/** What each cell was read as and why: first those of which Plan Check is not sure. */
export function Readings({ report, visit, goTo }: ReadingsProps) {
  const { unsure, sure } = useMemo(() => tellReadings(report), [report]);
  return (
    <div>
      <Part
        title="Readings to look at"
        sentence="Plan Check is not sure of these. Where one is wrong, write in the cell what you mean, and check again."
        groups={unsure}
        isUrgent
        visit={visit}
        goTo={goTo}
      />
      <Part
        title="How the other cells were read"
        sentence="Cells that mean just what they say are not listed."
        groups={sure}
        visit={visit}
        goTo={goTo}
      />
    </div>
  );
}

interface PartProps extends Pick<ReadingsProps, "visit" | "goTo"> {
  readonly title: string;
  readonly sentence: string;
  readonly groups: readonly ReadingGroup[];
  readonly isUrgent?: boolean;
}

function Part({ title, sentence, groups, isUrgent = false, visit, goTo }: PartProps) {
  const styles = useStyles();
  const text = useTextStyles();
  if (groups.length === 0) return null;
  return (
    <Disclosure level={2} title={title} aside={<Figure number={countCells(groups)} />} isQuiet={!isUrgent}>
      <div className={styles.content}>
        <p className={mergeClasses(text.small, styles.sentence)}>{sentence}</p>
        {groups.map((group) => (
          <Disclosure
            key={group.title}
            level={3}
            title={group.title}
            aside={<Figure number={group.items.length} />}
            startsOpen={groups.length === 1}
          >
            <CellList items={group.items} label={group.title} visit={visit} goTo={goTo} />
          </Disclosure>
        ))}
      </div>
    </Disclosure>
  );
}
