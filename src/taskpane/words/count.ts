/** "1 action", "61 actions", "2,000 actions". */
export function count(number: number, noun: string): string {
  return `${figure(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "2,000": as people in the UK write it, whatever language the computer speaks. */
export function figure(number: number): string {
  return number.toLocaleString("en-GB");
}
