/** Words that end what is counted: "12 places in a club" are places. */
const STOPS =
  /^(?:of|in|by|per|to|with|at|on|from|for|is|are|was|were|be|been|has|have|who|that|which|within|than|as|across|during|each|every|a|an|the|it|this|its|not|no|plus|less|over|under|above|below|between|until|after|before|if|when|where|will|can|should|must|up|down|out|into|through|via|towards?|against|except)$/i;

const PLURALS = /^(?:children|people|staff|women|men|young|personnel|police|cattle|media|data)$/i;
const PLURAL =
  /^(?!(?:always|perhaps|towards|sometimes|overseas|besides|whereas)$)[\p{L}’'-]+(?<![sui’'])s$/iu;

/** How many words may stand between a number and what it counts. */
const MOST = 6;

/** What a number counts: the first plural behind it, "homes" in "10 new affordable homes". One thing is one noun. */
export function nounBehind(text: string, value: number): string | undefined {
  const words = wordsBehind(text);
  const noun = words.find((word) => isPlural(word));
  return noun ?? (value === 1 ? words.at(-1) : undefined);
}

function isPlural(word: string): boolean {
  return (PLURALS.test(word) && !/^young$/i.test(word)) || (PLURAL.test(word) && word.length > 2);
}

function wordsBehind(text: string): readonly string[] {
  const plain = text.slice(0, 120).replace(/^(?:\+|\s?(?:[-–]|to|and)\s?\d+)?\s?(?:[x×]\s)?/, "");
  const [run = ""] = /^(?:[\p{L}’'&/-]+\s?)*/u.exec(plain) ?? [];
  const words = run.split(/\s+/).filter((word) => word !== "");
  const end = words.findIndex((word, at) => at >= MOST || (STOPS.test(word) && at > 0) || STOPS.test(word));
  return end === -1 ? words : words.slice(0, end);
}
