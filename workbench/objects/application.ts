import { oneOf } from "../protocol/arguments";
import { command, navigation, readable, writable, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { BookState } from "./states";

const nothing = () => undefined;

export const application: ObjectType<BookState> = {
  name: "Application",
  properties: {
    calculationMode: writable(
      "1.1",
      ({ book }) => book.calculationMode,
      ({ book }, value) => {
        book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    ),
    calculationState: readable("1.9", () => "Done"),
    decimalSeparator: readable("1.11", () => "."),
    thousandsSeparator: readable("1.11", () => ","),
    useSystemSeparators: readable("1.11", () => true),
  },
  navigations: {
    cultureInfo: navigation("1.11", (state) => objectOf("CultureInfo", state)),
  },
  methods: {
    calculate: command("1.1", ({ book }) => {
      book.engine.calculation.invalidate();
    }),
    // The stand-in calculates and draws once for each batch in any case.
    suspendApiCalculationUntilNextSync: command("1.6", nothing),
    suspendScreenUpdatingUntilNextSync: command("1.9", nothing),
  },
};
