import { makeStyles, tokens } from "@fluentui/react-components";
import { figure } from "../words/count";

const useStyles = makeStyles({
  figure: {
    flexShrink: 0,
    minWidth: "16px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

/** How many there are of something, at the end of its title. */
export function Figure({ number }: { readonly number: number }) {
  const styles = useStyles();
  return <span className={styles.figure}>{figure(number)}</span>;
}
