/** Whether two pieces of plain data say the same; a property that is missing and one that is undefined are the same. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameMaps(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return sameProperties(one, other);
}

function sameMaps(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  return (
    one.size === other.size && [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)))
  );
}

function sameProperties(one: object, other: object): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(Reflect.get(one, name), Reflect.get(other, name)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
