import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleDate } from "../../app";
import { RAG_WORDS, showDay, type Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import { CellList } from "../parts/CellList";
import { Disclosure } from "../parts/Disclosure";
import { Figure } from "../parts/Figure";
import { RagLetter } from "../parts/RagLetter";
import { ResultHeading } from "../parts/ResultHeading";
import type { PaneState } from "../state/pane-state";
import type { Asks } from "../state/use-pane";
import { count } from "../words/count";
import { groupRatings } from "../words/rating-groups";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  result: { display: "grid", gap: tokens.spacingVerticalM },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RagAppliedProps extends Pick<ViewProps, "heading"> {
  readonly report: Report;
  readonly by: RuleDate;
  readonly visit: PaneState["visit"];
  readonly goTo: Asks["goTo"];
}

/** What was coloured and how long it holds, then every rating with its reason. */
export function RagApplied({ report, by, visit, goTo, heading }: RagAppliedProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.result}>
      <ResultHeading ref={heading}>RAG applied to {count(report.ratings.length, "action")}</ResultHeading>
      <p className={text.body}>
        {lastingSentence(by)} A row that you change may lose its colour, so apply RAG again after you have
        filled in the plan.
      </p>
      <div>
        {groupRatings(report).map(({ rag, items }) => (
          <Disclosure
            key={rag}
            level={2}
            title={
              <span className={styles.title}>
                <RagLetter rag={rag} />
                {RAG_WORDS[rag].word}
              </span>
            }
            aside={<Figure number={items.length} />}
          >
            <CellList items={items} label={RAG_WORDS[rag].word} visit={visit} goTo={goTo} />
          </Disclosure>
        ))}
      </div>
      <p className={text.small}>
        The colours are conditional formatting of Plan Check's own. Remove RAG takes them away and leaves
        everything else as it is.
      </p>
    </div>
  );
}

function lastingSentence(by: RuleDate): string {
  return by.kind === "today"
    ? "The colours follow today's date: they change by themselves as days pass."
    : `The colours keep to ${showDay(by.day)}.`;
}
