/**
 * Every part of Univer that runs without a screen, in one place: Jest loads this file as one
 * bundle made beforehand, since Univer's packages take a second to load one by one.
 */
import "./iterator-helpers";

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  Direction,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
export {
  BaseFunction,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  NumberValueObject,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
export { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

export type {
  ICellData,
  IBorderStyleData,
  IFreeze,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
