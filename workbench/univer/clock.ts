import type { Unit } from "./unit";
import { BaseFunction, IFunctionService, NumberValueObject } from "./vendor";

/** Day 0 of the serial count, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** TODAY and NOW by a clock that can be set; Univer's own TODAY goes by Greenwich instead of the local day. */
export class Clock {
  #today: number | undefined;

  constructor(unit: Unit) {
    const now = () => this.#now();
    const functions = unit.injector.get(IFunctionService);
    functions.registerExecutors(
      new ClockFunction("TODAY", () => Math.floor(now())),
      new ClockFunction("NOW", now),
    );
  }

  set(day: number | undefined): void {
    this.#today = day;
  }

  #now(): number {
    const now = new Date();
    const local = Date.UTC(
      now.getFullYear(),
      now.getMonth(),
      now.getDate(),
      now.getHours(),
      now.getMinutes(),
    );
    const serial = (local - EPOCH) / DAY;
    return this.#today === undefined ? serial : this.#today + (serial % 1);
  }
}

class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  readonly #read: () => number;

  constructor(name: string, read: () => number) {
    super(name);
    this.#read = read;
  }

  override calculate(): NumberValueObject {
    return NumberValueObject.create(this.#read());
  }
}
