import type { ObjectType } from "../protocol/object-type";
import { application } from "./application";
import { autoFilter } from "./auto-filter";
import { chart } from "./chart";
import { chartAxes } from "./chart-axes";
import { chartAxis } from "./chart-axis";
import { chartAxisTitle } from "./chart-axis-title";
import { chartCollection } from "./chart-collection";
import { chartDataLabels } from "./chart-data-labels";
import { chartFill } from "./chart-fill";
import { chartGridlines } from "./chart-gridlines";
import { chartLegend } from "./chart-legend";
import { chartSeries } from "./chart-series";
import { chartSeriesCollection } from "./chart-series-collection";
import { chartSeriesFormat } from "./chart-series-format";
import { chartTitle } from "./chart-title";
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
import { customXmlPart } from "./custom-xml-part";
import { customXmlPartCollection } from "./custom-xml-part-collection";
import { customXmlPartScopedCollection } from "./custom-xml-part-scoped-collection";
import { dataValidation } from "./data-validation";
import { datetimeFormatInfo } from "./datetime-format-info";
import { formatProtection } from "./format-protection";
import { headerFooter } from "./header-footer";
import { headerFooterGroup } from "./header-footer-group";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { numberFormatInfo } from "./number-format-info";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { rangeBorder } from "./range-border";
import { rangeBorderCollection } from "./range-border-collection";
import { rangeCollection } from "./range-collection";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { runtime } from "./runtime";
import { setting } from "./setting";
import { settingCollection } from "./setting-collection";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { tableColumn } from "./table-column";
import { tableColumnCollection } from "./table-column-collection";
import { workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetCustomProperty } from "./worksheet-custom-property";
import { worksheetCustomPropertyCollection } from "./worksheet-custom-property-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Every class of Office.js that the stand-in has. What is not here, or lacks a member, fails by name. */
export const OBJECT_TYPES: readonly ObjectType[] = [
  application,
  autoFilter,
  chart,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartCollection,
  chartDataLabels,
  chartFill,
  chartGridlines,
  chartLegend,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
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
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  datetimeFormatInfo,
  formatProtection,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  numberFormatInfo,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetFreezePanes,
  worksheetProtection,
];
