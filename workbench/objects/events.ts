/**
 * The numbers by which the library knows the kinds of events (excel-web-16.00.debug.js in
 * @microsoft/office-js 1.1.110, `EventType` in its internal section).
 */
export const EventNumber = {
  workbookSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
} as const;

export type EventName = keyof typeof EventNumber;

/** What an event is about: a sheet, and so the collection of sheets too, or the workbook alone. */
export interface BookEvent {
  readonly name: EventName;
  readonly sheet?: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** `own` says that an add-in did it, as `triggerSource` tells. */
export function changed(sheet: string, address: string, own: boolean, changeType = "RangeEdited"): BookEvent {
  return {
    name: "worksheetChanged",
    sheet,
    args: {
      worksheetId: sheet,
      address,
      changeType,
      source: "Local",
      shiftDirection: "None",
      ...(own ? { triggerSource: "ThisLocalAddin" } : {}),
    },
  };
}

export function aboutSheet(
  name: EventName,
  sheet: string,
  more: Readonly<Record<string, unknown>> = {},
): BookEvent {
  return { name, sheet, args: { worksheetId: sheet, source: "Local", ...more } };
}
