import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

type Copied = "not-yet" | "done" | "refused";

const useStyles = makeStyles({
  byHand: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Puts text on the clipboard; where Excel keeps us from it, shows the text to be copied by hand. */
export function CopyDetails({ details }: { readonly details: string }) {
  const styles = useStyles();
  const [copied, setCopied] = useState<Copied>("not-yet");
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          copy(details, setCopied);
        }}
      >
        Copy details
      </Button>
      <span role="status">{copied === "done" ? "Copied." : ""}</span>
      {copied === "refused" && (
        <textarea className={styles.byHand} aria-label="Details to copy" value={details} readOnly rows={4} />
      )}
    </>
  );
}

function copy(details: string, tell: (copied: Copied) => void): void {
  // Missing where the page is not served securely, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) {
    tell("refused");
    return;
  }
  clipboard.writeText(details).then(
    () => {
      tell("done");
    },
    () => {
      tell("refused");
    },
  );
}
