import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { HostProblem } from "../../app";
import { AboutHost } from "./about-host";
import { CopyDetails } from "./CopyDetails";
import { detailsOfProblem } from "./details-of";
import { Notice } from "./Notice";
import { wordsOf } from "./problem-words";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface ProblemNoticeProps {
  readonly problem: HostProblem;
  readonly onRetry: () => void;
}

/** Why Excel refused, and what to do about it. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  const styles = useStyles();
  const about = useContext(AboutHost);
  const { title, sentence, nextStep, canRetry } = wordsOf(problem);
  const details = detailsOfProblem(problem, about);
  return (
    <Notice title={title} sentences={[sentence, nextStep]}>
      {(canRetry || details !== undefined) && (
        <div className={styles.buttons}>
          {canRetry && (
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          )}
          {details !== undefined && <CopyDetails details={details} />}
        </div>
      )}
    </Notice>
  );
}
