/** Enough for the different names of any plan, and little memory. */
const MOST = 5_000;

/**
 * The same function, which remembers what it made of a text: names, and whole cells, come again and
 * again in a plan. It forgets everything once it knows too much, so that it can't grow for ever.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { made });
    return made;
  };
}
