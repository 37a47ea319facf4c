export interface BatchCount {
  readonly actions: number;
  readonly writes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What crossed between add-ins and Excel: the cost that an add-in is measured by. */
export class Counters {
  #batches: BatchCount[] = [];

  add(batch: BatchCount): void {
    this.#batches.push(batch);
  }

  reset(): void {
    this.#batches = [];
  }

  get batches(): readonly BatchCount[] {
    return this.#batches;
  }

  /** Batches, leaving out those in which the library only lets go of references after a run. */
  get syncs(): number {
    return this.#batches.length;
  }

  get writes(): number {
    return this.#sum("writes");
  }

  get requestBytes(): number {
    return this.#sum("requestBytes");
  }

  get responseBytes(): number {
    return this.#sum("responseBytes");
  }

  #sum(what: keyof BatchCount): number {
    return this.#batches.reduce((sum, batch) => sum + batch[what], 0);
  }
}
