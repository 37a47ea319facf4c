import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../look/use-text-styles";

const useStyles = makeStyles({
  introduction: { display: "grid", gap: tokens.spacingVerticalS },
});

interface IntroductionProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a view is for, until there is a result to show. */
export function Introduction({ title, sentences }: IntroductionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.introduction}>
      <h1 className={text.headline}>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence} className={text.body}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
