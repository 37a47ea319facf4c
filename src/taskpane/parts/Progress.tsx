import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../look/use-text-styles";
import { useAfter } from "./use-after";

/** What is over sooner than this needs no words. */
const SOON_MS = 500;
const LONG_MS = 8_000;

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalS,
  },
});

/** What is being done. The region is always there, since a live region that comes with its words is not read out. */
export function Progress({ step }: { readonly step: string | null }) {
  return <div role="status">{step === null ? null : <Working step={step} />}</div>;
}

function Working({ step }: { readonly step: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const isWorthTelling = useAfter(SOON_MS);
  const isLong = useAfter(LONG_MS);
  if (!isWorthTelling) return null;
  return (
    <div className={styles.row}>
      <Spinner size="tiny" aria-hidden />
      <div>
        <p className={text.body}>{step}…</p>
        {isLong && (
          <p className={text.small}>
            Excel is taking longer than usual. You can keep waiting: nothing is lost.
          </p>
        )}
      </div>
    </div>
  );
}
