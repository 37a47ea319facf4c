import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../look/use-text-styles";
import type { Readiness } from "./readiness";

interface NotReadyWords {
  readonly title: string;
  readonly sentence: string;
  readonly nextStep: string;
}

/** One line for each reason; the compiler names any that is missing. */
const NOT_READY_WORDS: Readonly<Record<Exclude<Readiness, "ready">, NotReadyWords>> = {
  unreachable: {
    title: "Plan Check can't reach Excel",
    sentence: "Your network may be keeping Excel from an address that every add-in needs.",
    nextStep:
      "Close this pane and open it again from the Home tab. If that does not help, ask your IT service to allow appsforoffice.microsoft.com.",
  },
  "not-excel": {
    title: "Open Plan Check in Excel",
    sentence: "Plan Check works in the pane beside a workbook. This page is open outside Excel.",
    nextStep: "Open your action plan in Excel, then choose Check plan on the Home tab.",
  },
  "excel-too-old": {
    title: "This Excel is too old for Plan Check",
    sentence:
      "Plan Check needs Excel for Microsoft 365 from August 2021 or later, Excel 2021, or Excel on the web.",
    nextStep: "Open the workbook in Excel on the web, or ask your IT service to update Excel.",
  },
};

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

/** Why the pane can't begin, and what to do. */
export function NotReady({ why }: { readonly why: Exclude<Readiness, "ready"> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { title, sentence, nextStep } = NOT_READY_WORDS[why];
  return (
    <main>
      <div className={styles.page} role="alert">
        <h1 className={text.headline}>{title}</h1>
        <p className={text.body}>{sentence}</p>
        <p className={text.body}>{nextStep}</p>
      </div>
    </main>
  );
}
