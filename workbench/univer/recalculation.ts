import type { Unit } from "./unit";
import {
  IActiveDirtyManagerService,
  ICommandService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "./vendor";

type Conversion = Extract<ReturnType<IActiveDirtyManagerService["get"]>, object>;
type DirtyData = ReturnType<Conversion["getDirtyData"]>;

/** Nested records with true at the leaves: unit, sheet, and what changed in it. */
interface Tree {
  readonly [key: string]: Tree | string | boolean | null | undefined;
}

const MAPS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/** How long after a change that was not made through the engine, such as in a drawn grid, it calculates. */
const AFTER_FOREIGN_CHANGE = 30;

/**
 * Takes calculation over from Univer, which waits 100 ms after each change, cannot be awaited,
 * and gives wrong values when it is started while it runs. Univer's own trigger is made to see
 * no change as worth calculating; what it would have seen is gathered here instead.
 */
export class Recalculation {
  readonly #commands: ICommandService;
  readonly #flush: () => void;
  readonly #listening: { dispose(): void };
  #changes: DirtyData[] = [];
  #everything = false;
  #running: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(unit: Unit, flush: () => void) {
    this.#flush = flush;
    this.#commands = unit.injector.get(ICommandService);
    const dirty = unit.injector.get(IActiveDirtyManagerService);
    const conversionOf = dirty.get.bind(dirty);
    dirty.get = () => undefined;
    this.#listening = this.#commands.onCommandExecuted((command, options) => {
      if (options?.["fromFormula"] !== true)
        this.#gather((conversionOf(command.id) ?? undefined)?.getDirtyData(command));
    });
  }

  /** Everything is to be calculated at the next opportunity. */
  invalidate(): void {
    this.#everything = true;
  }

  /** Resolves when nothing is outstanding. Never runs twice at once. */
  settle(): Promise<void> {
    this.#running = this.#running.then(() => this.#calculate());
    return this.#running;
  }

  /** Calculates what is outstanding, then does `act` before anything else calculates. */
  alone<Result>(act: () => Promise<Result>): Promise<Result> {
    const acted = this.#running.then(() => this.#calculate()).then(act);
    this.#running = acted.then(() => undefined);
    return acted;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #gather(dirty: DirtyData | undefined): void {
    if (dirty === undefined || this.#disposed) return;
    this.#changes.push(dirty);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), AFTER_FOREIGN_CHANGE);
  }

  async #calculate(): Promise<void> {
    if (this.#disposed) return;
    this.#flush();
    clearTimeout(this.#timer);
    if (this.#changes.length === 0 && !this.#everything) return;
    const what = { ...merge(this.#changes.splice(0)), forceCalculation: this.#everything };
    this.#everything = false;
    await new Promise<void>((resolve) => {
      // The notification with a state comes after the results were applied.
      const done = this.#commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        if ((params as { functionsExecutedState?: number }).functionsExecutedState === undefined) return;
        done.dispose();
        resolve();
      });
      void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, what, { onlyLocal: true });
    });
  }
}

function merge(changes: readonly DirtyData[]): DirtyData {
  const merged: Record<string, unknown> = {
    dirtyRanges: changes.flatMap((change) => change.dirtyRanges ?? []),
  };
  for (const map of MAPS) {
    merged[map] = changes.reduce<Tree>((all, change) => mergeTrees(all, (change[map] ?? {}) as Tree), {});
  }
  return merged;
}

function mergeTrees(one: Tree, other: Tree): Tree {
  const merged: Record<string, Tree[string]> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key];
    merged[key] = isTree(before) && isTree(value) ? mergeTrees(before, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
