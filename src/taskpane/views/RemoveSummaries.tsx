import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  button: { justifySelf: "start" },
  surface: {
    padding: tokens.spacingHorizontalL,
    // Fluent lets a dialog touch both edges of so narrow a window.
    "@media screen and (max-width: 480px)": { maxWidth: "calc(100vw - 24px)" },
  },
  names: { paddingInlineStart: tokens.spacingHorizontalL },
});

interface RemoveSummariesProps {
  readonly isBusy: boolean;
  /** Those that we know of; there may be more from an earlier day. */
  readonly names: readonly string[];
  readonly onRemove: () => void;
}

/** Asks first, because Excel cannot undo the loss of a sheet. */
export function RemoveSummaries({ isBusy, names, onRemove }: RemoveSummariesProps) {
  const styles = useStyles();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} disabledFocusable={isBusy}>
          Remove summaries
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Remove the summary sheets?</DialogTitle>
          <DialogContent>
            All sheets that Plan Check made will be deleted, with anything that was typed on them. This can't
            be undone. Your plan stays as it is.
            {names.length > 0 && (
              <ul className={styles.names}>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            {/* First, so that it has the focus and Enter loses nothing. */}
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep them</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onRemove}>
                Delete the sheets
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
