import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useTextStyles } from "../look/use-text-styles";
import type { Telling } from "../state/pane-state";
import { KEPT_WORDS } from "../words/kept-words";

const useStyles = makeStyles({
  kept: { display: "flex", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalS },
  tick: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
});

/** That what the officer said is kept. */
export function Kept({ said }: Pick<Telling, "said">) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(text.small, styles.kept)}>
      <CheckmarkCircleRegular className={styles.tick} aria-hidden />
      <span>{KEPT_WORDS[said.kind]}</span>
    </p>
  );
}
