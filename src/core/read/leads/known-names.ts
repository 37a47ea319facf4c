import {
  FIELD_PAIRS,
  KNOWN_BY_NAME,
  PLACE_PAIRS,
  SELDOM_NAME_ENDING,
  SELDOM_NAMES,
} from "../../vocabulary/seldom-names";

const patternOf = (list: string): string => list.replace(/\s*\n\s*/g, "");
const withAnd = (text: string): string => text.toLowerCase().replace(/,? (?:&|and) /g, " and ");

const SELDOM = new Set(SELDOM_NAMES.split(/\s+/));
const BY_NAME = new RegExp(`^(?:the )?(?:${patternOf(KNOWN_BY_NAME)})$`, "i");
const PLACES = new RegExp(`\\b(?:${patternOf(PLACE_PAIRS)})$`);
const FIELDS = new RegExp(`^(?:${patternOf(FIELD_PAIRS)})\\b`);

/** "Green Lane", "Divisional Triumvirates": a word that hardly anybody is called by. */
export const isSeldomName = (word: string): boolean =>
  SELDOM.has(word.toLowerCase()) || SELDOM_NAME_ENDING.test(word);

/** Companies and charities that no word tells from people. */
export const isKnownByName = (name: string): boolean => BY_NAME.test(name);

/** "Devon and Cornwall": places that are named together. */
export const endsInPlaces = (text: string): boolean => PLACES.test(withAnd(text));

/** "Legal & Democratic": fields of work that are named together. */
export const isFieldPair = (text: string): boolean => FIELDS.test(withAnd(text));
