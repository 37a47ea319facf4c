import { makeStyles, tokens } from "@fluentui/react-components";
import { RAG_COLOURS, RAG_WORDS, type Rag } from "../../core";

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    boxSizing: "border-box",
    // Seen where the system takes our colours away, and on a ground as dark as the red.
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1",
    fontWeight: tokens.fontWeightBold,
  },
});

/** The rating's colour with its letter. The word always stands beside it. */
export function RagLetter({ rag }: { readonly rag: Rag }) {
  const styles = useStyles();
  const { fill, text } = RAG_COLOURS[rag];
  return (
    <span className={styles.letter} style={{ backgroundColor: fill, color: text }} aria-hidden>
      {RAG_WORDS[rag].letter}
    </span>
  );
}
