import { displayedCell, type DisplayedCell } from "./displayed";
import { Book } from "./objects/book";
import { OBJECT_TYPES } from "./objects/index";
import { objectOf, register } from "./objects/registry";
import { tieTogether } from "./grid-and-book";
import { connectBridge, type Connection } from "./protocol/bridge";
import type { Counters } from "./protocol/counters";
import type { Faults } from "./protocol/faults";
import { Host } from "./protocol/host";
import { win32External } from "./protocol/win32-context";
import { Person, raisedEvents } from "./raising";
import { UniverEngine } from "./univer/engine";
import type { Grid } from "./univer/grid";
import { parseArea } from "./workbook/address";
import type { ChartData, WorkbookData } from "./workbook/data";

export interface OpenOptions {
  /** The ExcelApi set of the Excel that is played; the newest unless given. */
  readonly apiVersion?: string;
  /** The serial day that is today; the clock's own unless given. */
  readonly today?: number;
  /** What draws the workbook; without it there is no screen. */
  readonly grid?: Grid;
}

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets, 30 June 2026. */
const NEWEST = "1.21";

register(OBJECT_TYPES);

/** Opens a workbook in the stand-in. Every formula is calculated when this resolves. */
export async function openWorkbook(data: WorkbookData, options: OpenOptions = {}): Promise<EmbeddedWorkbook> {
  const engine = new UniverEngine(data, options.grid?.univer);
  if (options.today !== undefined) engine.calculation.setToday(options.today);
  await engine.calculation.settle();

  const book = new Book(engine, data);
  const workbook = new EmbeddedWorkbook(book, engine, options.apiVersion ?? NEWEST);
  if (options.grid !== undefined) tieTogether(options.grid, engine, book, workbook.faults);
  return workbook;
}

/** One open workbook, and the Excel around it. */
export class EmbeddedWorkbook {
  readonly engine: UniverEngine;
  /** What a person at the grid does. */
  readonly raise: Person;
  /** The ExcelApi set that the played Excel has: what is newer is ApiNotFound. */
  apiVersion: string;
  /** Called when an add-in's batch has been done, whatever it changed. */
  afterBatch: () => void = () => undefined;
  readonly #book: Book;
  readonly #host: Host;
  readonly #connections: Connection[] = [];
  readonly #documentSettings = new Map<string, string>();

  constructor(book: Book, engine: UniverEngine, apiVersion: string) {
    this.engine = engine;
    this.apiVersion = apiVersion;
    this.#book = book;
    this.raise = new Person(book);
    this.#host = new Host({
      root: objectOf("Workbook", { book }),
      version: () => this.apiVersion,
      beginBatch: () => {
        book.beginBatch();
      },
      settle: () => engine.calculation.settle(),
      afterBatch: async () => {
        book.redrawRules();
        await engine.calculation.settle();
        this.afterBatch();
      },
    });
    book.objectsInUse = () => this.#host.runner.objectsInUse();
    book.emit = (event) => {
      if (!book.eventsEnabled) return;
      // After the answer to the batch that caused it, as in Excel.
      setTimeout(() => {
        for (const raised of raisedEvents(event)) for (const each of this.#connections) each.raise(raised);
      });
    };
  }

  get counters(): Counters {
    return this.#host.counters;
  }

  get faults(): Faults {
    return this.#host.faults;
  }

  /** Makes this the Excel of an add-in's window, which has not loaded office.js yet. */
  connect(window: object): void {
    const connection = connectBridge(this.#host);
    this.#connections.push(connection);
    Object.assign(window, { _richApiNativeBridge: connection.bridge });
    Object.defineProperty(window, "external", {
      configurable: true,
      value: win32External({
        fileName: this.#book.fileName,
        version: () => this.apiVersion,
        settings: this.#documentSettings,
      }),
    });
  }

  /** The workbook as it stands, calculated. */
  async data(): Promise<WorkbookData> {
    await this.engine.calculation.settle();
    return this.#book.data();
  }

  /** The sheet in front, by its name, and its charts: whoever draws the grid draws them over it. */
  inFront(): { readonly sheet: string; readonly charts: readonly ChartData[] } {
    const sheet = this.#book.activeSheet;
    return { sheet: this.#book.nameOf(sheet), charts: this.#book.side(sheet).charts };
  }

  /** A cell as it is drawn, conditional formats and all. The sheet goes by its name. */
  displayed(sheet: string, address: string): Promise<DisplayedCell> {
    const id = this.#book.findSheet(sheet);
    const area = parseArea(address);
    if (id === undefined || area === undefined)
      throw new Error(`There is no ${address} on a sheet "${sheet}".`);
    return displayedCell(this.#book, id, area.top, area.left);
  }

  /** Sets the day that TODAY() gives, as a serial number. */
  setToday(day: number | undefined): Promise<void> {
    this.engine.calculation.setToday(day);
    return this.engine.calculation.settle();
  }

  dispose(): void {
    this.engine.dispose();
  }
}
