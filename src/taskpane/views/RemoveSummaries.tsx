import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useTextStyles } from "../look/use-text-styles";

const useStyles = makeStyles({
  button: { justifySelf: "start" },
  dialog: {
    boxSizing: "border-box",
    width: "calc(100vw - 24px)",
    maxWidth: "400px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { display: "grid", gap: tokens.spacingVerticalM },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { flexGrow: 1 },
});

interface RemoveSummariesProps {
  readonly isBusy: boolean;
  /** Those that we know of; there may be more from an earlier day. */
  readonly names: readonly string[];
  readonly onRemove: () => void;
}

/**
 * Asks first, because Excel cannot undo the loss of a sheet. The dialog is the browser's own: it
 * keeps the focus and closes on Esc as Fluent's does, which would be an eighth of the whole pane.
 */
export function RemoveSummaries({ isBusy, names, onRemove }: RemoveSummariesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => dialog.current?.showModal()}
      >
        Remove summaries
      </Button>
      <dialog
        ref={dialog}
        role="alertdialog"
        className={styles.dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
      >
        <div className={styles.content}>
          <h2 id={`${id}-title`} className={text.headline}>
            Remove the summary sheets?
          </h2>
          <p id={`${id}-what`} className={text.body}>
            All sheets that Plan Check made will be deleted, with anything that was typed on them. This can't
            be undone. Your plan stays as it is.
          </p>
          {names.length > 0 && (
            <ul className={styles.names}>
              {names.map((name) => (
                <li key={name} className={text.body}>
                  {name}
                </li>
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            {/* First, so that it has the focus and Enter loses nothing. */}
            <Button className={styles.answer} onClick={close}>
              Keep them
            </Button>
            <Button
              className={styles.answer}
              appearance="primary"
              onClick={() => {
                close();
                onRemove();
              }}
            >
              Delete the sheets
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
