/**
 * Univer's formula engine calls iterator helpers, which Node has only from version 22
 * (https://nodejs.org/en/blog/announcements/v22-release-announce: V8 12.4). Those it uses are
 * added where they are missing. This file must be loaded before Univer.
 */
const HELPERS: Record<
  string,
  (this: Iterable<unknown>, visit: (value: unknown, index: number) => unknown) => unknown
> = {
  some(visit) {
    let index = 0;
    for (const value of this) if (visit(value, index++)) return true;
    return false;
  },
  every(visit) {
    let index = 0;
    for (const value of this) if (!visit(value, index++)) return false;
    return true;
  },
  find(visit) {
    let index = 0;
    for (const value of this) if (visit(value, index++)) return value;
    return undefined;
  },
  forEach(visit) {
    let index = 0;
    for (const value of this) visit(value, index++);
  },
  toArray() {
    return [...this];
  },
  *map(visit) {
    let index = 0;
    for (const value of this) yield visit(value, index++);
  },
  *filter(visit) {
    let index = 0;
    for (const value of this) if (visit(value, index++)) yield value;
  },
};

const arrayIterator: unknown = Object.getPrototypeOf([][Symbol.iterator]());
const iterator = Object.getPrototypeOf(arrayIterator) as object;

for (const [name, helper] of Object.entries(HELPERS)) {
  if (!(name in iterator)) {
    Object.defineProperty(iterator, name, { value: helper, configurable: true, writable: true });
  }
}
