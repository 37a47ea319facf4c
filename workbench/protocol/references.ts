import { ExcelError } from "./excel-error";
import type { HostObject } from "./object-type";

/** The objects that add-ins asked the host to keep between syncs. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? `${object.type.name}#${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }

  all(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
