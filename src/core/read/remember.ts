/** Enough for the different names of any plan, and little memory. */
const MOST = 5_000;

/**
 * The same function, which remembers what it made of a text or a number: names, and whole cells, come again
 * and again in a plan. It forgets everything once it knows too much, so that it can't grow for ever.
 */
export function remembering<T, Key extends string | number = string>(read: (of: Key) => T): (of: Key) => T {
  const known = new Map<Key, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = read(of);
    if (known.size >= MOST) known.clear();
    known.set(of, { made });
    return made;
  };
}
