import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Report, Severity } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";
import { groupFindings, type FindingGroup } from "../words/finding-groups";
import { CellList } from "./CellList";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";

/** So few are all shown open; more would push the list of what there is out of sight. */
const FEW = 8;

const SECTIONS: readonly { readonly severity: Severity; readonly title: string }[] = [
  { severity: "error", title: "Before the board" },
  { severity: "warning", title: "Should be put right" },
  { severity: "advice", title: "Advice" },
];

const useStyles = makeStyles({
  sections: { display: "grid", gap: tokens.spacingVerticalL },
  title: {
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  why: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge}`,
  },
});

interface FindingsProps {
  readonly report: Report;
  readonly visit: PaneState["visit"];
  readonly goTo: Asks["goTo"];
}

/** By severity, then by what kind of thing there is to do. */
export function Findings({ report, visit, goTo }: FindingsProps) {
  const styles = useStyles();
  const groups = groupFindings(report);
  if (groups.length === 0) return null;
  const isFew = report.findings.length <= FEW;
  return (
    <div className={styles.sections}>
      {SECTIONS.map(({ severity, title }) => (
        <Section
          key={severity}
          title={title}
          groups={groups.filter((group) => group.severity === severity)}
          isOpen={(group) => isFew || group === groups[0]}
          visit={visit}
          goTo={goTo}
        />
      ))}
    </div>
  );
}

interface SectionProps extends Pick<FindingsProps, "visit" | "goTo"> {
  readonly title: string;
  readonly groups: readonly FindingGroup[];
  readonly isOpen: (group: FindingGroup) => boolean;
}

function Section({ title, groups, isOpen, visit, goTo }: SectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(text.section, styles.title)}>
        {title}
      </h2>
      {groups.map((group) => (
        <Disclosure
          key={group.rule}
          level={3}
          title={group.title}
          aside={<Figure number={group.items.length} />}
          startsOpen={isOpen(group)}
        >
          {group.why !== "" && <p className={mergeClasses(text.small, styles.why)}>{group.why}</p>}
          <CellList items={group.items} label={group.title} visit={visit} goTo={goTo} />
        </Disclosure>
      ))}
    </section>
  );
}
