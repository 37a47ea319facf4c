import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTextStyles } from "../look/use-text-styles";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: "20px", color: tokens.colorStatusWarningForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface NoticeProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** Something stands in the way; it is read out at once. */
export function Notice({ title, sentences, children }: NoticeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div role="alert" className={styles.notice}>
      <WarningRegular className={styles.icon} aria-hidden />
      <div>
        <p className={mergeClasses(text.body, styles.title)}>{title}</p>
        {sentences.map((sentence) => (
          <p key={sentence} className={text.body}>
            {sentence}
          </p>
        ))}
        {children}
      </div>
    </div>
  );
}
