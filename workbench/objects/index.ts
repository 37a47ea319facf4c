import type { ObjectType } from "../protocol/object-type";
import { application } from "./application";
import { conditionalFormat } from "./conditional-format";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { conditionalFormatRule } from "./conditional-format-rule";
import { conditionalRangeBorder } from "./conditional-range-border";
import { conditionalRangeBorderCollection } from "./conditional-range-border-collection";
import { conditionalRangeFill } from "./conditional-range-fill";
import { conditionalRangeFont } from "./conditional-range-font";
import { conditionalRangeFormat } from "./conditional-range-format";
import { cultureInfo } from "./culture-info";
import { customConditionalFormat } from "./custom-conditional-format";
import { datetimeFormatInfo } from "./datetime-format-info";
import { formatProtection } from "./format-protection";
import { numberFormatInfo } from "./number-format-info";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { runtime } from "./runtime";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Every class of Office.js that the stand-in has. What is not here, or lacks a member, fails by name. */
export const OBJECT_TYPES: readonly ObjectType[] = [
  application,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  cultureInfo,
  customConditionalFormat,
  datetimeFormatInfo,
  formatProtection,
  numberFormatInfo,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  workbook,
  worksheet,
  worksheetCollection,
];
