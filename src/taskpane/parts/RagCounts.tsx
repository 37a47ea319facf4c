import { makeStyles, tokens } from "@fluentui/react-components";
import { RAG_COLOURS, RAG_WORDS, RAGS, type Rag, type Report } from "../../core";
import { figure } from "../words/count";
import { countRatings } from "../words/rating-groups";
import { RagLetter } from "./RagLetter";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    // A picture of the list below, whose words say the same.
    "@media (forced-colors: active)": { display: "none" },
  },
  part: { minWidth: "3px", flexBasis: 0 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: "none",
  },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  number: { fontWeight: tokens.fontWeightSemibold },
});

/** How many actions have each rating: a bar for the eye, and letter, word and number for everybody. */
export function RagCounts({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const counts = countRatings(report);
  const present = RAGS.filter((rag) => counts[rag] > 0);
  if (present.length === 0) return null;
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {present.map((rag) => (
          <span key={rag} className={styles.part} style={partStyle(rag, counts[rag])} />
        ))}
      </div>
      <ul className={styles.list} aria-label="Ratings">
        {present.map((rag) => (
          <li key={rag} className={styles.item}>
            <RagLetter rag={rag} />
            <span>
              {RAG_WORDS[rag].word} <span className={styles.number}>{figure(counts[rag])}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function partStyle(rag: Rag, count: number) {
  return { flexGrow: count, backgroundColor: RAG_COLOURS[rag].fill };
}
