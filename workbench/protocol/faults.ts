/** Ways in which Excel fails that an add-in must live with. */
export type Fault =
  /** The user is typing in a cell. A request marked `delayForCellEdit` waits; any other is refused. */
  | { readonly kind: "cell-edit" }
  /** Requests are taken and not answered until the fault is cleared. */
  | { readonly kind: "hang" }
  /** Excel on the web refuses more than 5 MB in either direction; here the limits are free. */
  | { readonly kind: "payload-limit"; readonly requestBytes?: number; readonly responseBytes?: number }
  /** Every change is refused, or those to one member such as "Range.values". */
  | { readonly kind: "access-denied"; readonly member?: string }
  /**
   * The n-th sync from now fails, counted from 1: before any of its actions, or after as many as
   * `afterActions` says. `code` is GeneralException unless given.
   */
  | {
      readonly kind: "fail-at-sync";
      readonly sync: number;
      readonly afterActions?: number;
      readonly code?: string;
    };

export type FaultKind = Fault["kind"];

type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>;

/** The faults in force, at most one of each kind. */
export class Faults {
  readonly #faults = new Map<FaultKind, Fault>();
  #waiting: (() => void)[] = [];
  #syncsLeft = 0;

  set(fault: Fault): void {
    this.#faults.set(fault.kind, fault);
    if (fault.kind === "fail-at-sync") this.#syncsLeft = fault.sync;
  }

  /** Ends one kind of fault, or all of them. Whatever waited goes on. */
  clear(kind?: FaultKind): void {
    if (kind === undefined) this.#faults.clear();
    else this.#faults.delete(kind);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  get<Kind extends FaultKind>(kind: Kind): FaultOf<Kind> | undefined {
    return this.#faults.get(kind) as FaultOf<Kind> | undefined;
  }

  /** Resolves when the fault is over, which may be now. */
  async over(kind: FaultKind): Promise<void> {
    while (this.#faults.has(kind)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Counts a sync, and tells whether it is the one that shall fail. A fault that struck is gone. */
  strikes(): FaultOf<"fail-at-sync"> | undefined {
    const fault = this.get("fail-at-sync");
    if (fault === undefined || --this.#syncsLeft > 0) return undefined;
    this.clear("fail-at-sync");
    return fault;
  }
}
