import {
  CalculationMode,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "./vendor";

/** A Univer without a screen. */
export function createHeadless(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  // Univer speaks of its progress from a timer that outlives it, and throws when its words are gone by then.
  univer.__getInjector().get(LocaleService).t = () => "";
  return univer;
}
