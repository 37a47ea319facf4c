import { Button, makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../look/use-text-styles";
import type { ViewProps } from "../views/view-props";
import { AreaNews } from "./AreaNews";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

interface PointAtHeadingsProps extends Pick<ViewProps, "state" | "asks"> {
  readonly sentence: string;
  readonly area: string;
}

/** Takes the row that is selected in the sheet for a row of headings. */
export function PointAtHeadings({ sentence, area, state, asks }: PointAtHeadingsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={text.body}>{sentence}</p>
      <Button
        className={styles.button}
        disabledFocusable={state.work !== null}
        onClick={() => {
          asks.tell({ said: { kind: "headings-here" }, area });
        }}
      >
        Use selected row
      </Button>
      <AreaNews state={state} asks={asks} area={area} />
    </>
  );
}
