import {
  CalculationMode,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "./vendor";

/** A timer of Univer's asks for these words on slow calculations, and throws without them. */
const WORDS = {
  "sheets-formula": { progress: { analyzing: "", calculating: "", "array-calculation": "", done: "" } },
};

/** A Univer without a screen. */
export function createHeadless(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: WORDS },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}
