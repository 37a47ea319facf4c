import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef } from "react";
import { useTextStyles } from "../look/use-text-styles";
import { AboutHost } from "./about-host";
import { CopyDetails } from "./CopyDetails";
import { detailsOfError } from "./details-of";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface OurMistakeProps {
  readonly error: unknown;
  readonly onStartAgain: () => void;
}

/** Says that the fault is ours, and helps to have it mended. */
export function OurMistake({ error, onStartAgain }: OurMistakeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const about = useContext(AboutHost);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={text.headline}>
        Something went wrong in Plan Check
      </h1>
      <p className={text.body}>
        The fault is in Plan Check, not in your plan. Start again and try once more.
      </p>
      <p className={text.body}>
        If it happens again, choose Copy details and send them to whoever installed Plan Check. They hold no
        words or figures of your plan.
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStartAgain}>
          Start again
        </Button>
        <CopyDetails details={detailsOfError(error, about)} />
      </div>
    </main>
  );
}
