import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Report } from "../../core";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";
import { count } from "../words/count";
import { layoutsOf, questionsIn } from "../words/layouts";
import { ColumnForm } from "./ColumnForm";

const QUESTIONS = "questions";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { paddingBottom: tokens.spacingVerticalS },
});

interface QuestionsProps extends Pick<ViewProps, "state" | "asks"> {
  readonly tables: Report["tables"];
}

/** The columns about which Plan Check is not sure; nothing, where there are none. */
export function Questions({ tables, state, asks }: QuestionsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const layouts = layoutsOf(tables);
  const questions = questionsIn(layouts);
  const number = [...questions.values()].flat().length;
  if (number === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={text.section}>
        Please look at {count(number, "column")}
      </h2>
      <p className={mergeClasses(text.small, styles.sentence)}>
        Plan Check is not sure what {number === 1 ? "it holds" : "they hold"}. Your answer is kept in this
        workbook, and you are not asked again.
      </p>
      <ColumnForm
        layouts={layouts}
        columnsOf={({ key }) => questions.get(key) ?? []}
        canAccept
        area={QUESTIONS}
        state={state}
        asks={asks}
      />
    </section>
  );
}
