import type { OpcPackage } from "./opc-package";

/** The parts that can be reached from the package itself, in small letters. */
export function reachableParts(opc: OpcPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, external } of opc.relationships(path)) {
      if (external || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return reached;
}

/** Removes what could be reached before and cannot any more, such as the drawing of a sheet that has gone. */
export function sweep(opc: OpcPackage, reachedBefore: ReadonlySet<string>): void {
  const reached = reachableParts(opc);
  for (const path of opc.allPaths) {
    if (reachedBefore.has(path.toLowerCase()) && !reached.has(path.toLowerCase())) opc.remove(path);
  }
}
