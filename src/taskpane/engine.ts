import { officeWorkbook } from "../excel";
import { actionsOn, type Actions } from "./actions";

/** All that reads, rates and writes, which comes in a file of its own after the pane can be seen. */
export function officeActions(): Actions {
  return actionsOn(officeWorkbook());
}
