import type { WholeCell } from "../whole-cell";
import { comparison } from "./comparison";
import { elsewhere } from "./elsewhere";
import { excelShare } from "./excel-share";
import { measureOnly } from "./measure-only";
import { nil } from "./nil";
import { notApplicable } from "./not-applicable";
import { openBaseline } from "./open-baseline";
import { openTarget } from "./open-target";
import { qualitative } from "./qualitative";
import { share } from "./share";
import { shareBy } from "./share-by";
import { yesNo } from "./yes-no";

/** What a cell is asked for before its figures: these say that there is nothing to be counted here. */
export const BEFORE_FIGURES: readonly WholeCell[] = [notApplicable, yesNo, excelShare, elsewhere];

/** What a cell is asked for where no figure says anything; the last reads all that is left. */
export const WITHOUT_FIGURES: readonly WholeCell[] = [
  openBaseline,
  openTarget,
  shareBy,
  comparison,
  nil,
  share,
  measureOnly,
  qualitative,
];
