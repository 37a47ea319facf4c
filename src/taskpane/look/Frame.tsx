import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DARK, LIGHT } from "./theme";
import { useIsDark } from "./use-is-dark";

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    height: "100%",
    // Excel for Windows hides a scroll bar until the mouse is over it, unless it is asked for.
    overflowY: "scroll",
    scrollPaddingBlock: "56px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface FrameProps {
  readonly excelIsDark: boolean | undefined;
  readonly children: ReactNode;
}

/** Colours and type for all that stands in the pane. */
export function Frame({ excelIsDark, children }: FrameProps) {
  const styles = useStyles();
  const isDark = useIsDark(excelIsDark);
  return (
    <FluentProvider
      theme={isDark ? DARK : LIGHT}
      className={styles.frame}
      // The calendar of a date field is the browser's own, and must be told.
      style={{ colorScheme: isDark ? "dark" : "light" }}
    >
      {children}
    </FluentProvider>
  );
}
