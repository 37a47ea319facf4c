import type { FieldName } from "../../model/field-names";
import type { ColumnContent } from "./column-content";
import type { HeadingMatch } from "./match-heading";

/** Where what a column holds says something else than its heading, or says it where the heading is silent. */
export interface ContentRule {
  readonly name: string;
  readonly fits: (
    heading: HeadingMatch | undefined,
    content: ColumnContent,
    others: ReadonlySet<FieldName>,
  ) => boolean;
  readonly fields: readonly FieldName[];
  readonly because: (content: ColumnContent) => string;
}

/** The first rule that fits decides; content outvotes the heading. */
const CONTENT_RULES: readonly ContentRule[] = [
  {
    name: "references under any heading of a text",
    fits: (heading, { filled, refs }) =>
      filled > 0 &&
      refs >= 0.8 &&
      (!heading ||
        heading.fields.some((field) => field === "action" || field === "objective" || field === "theme")),
    fields: ["ref"],
    because: ({ example }) => `The column holds references, such as ${example}.`,
  },
  {
    name: "sentences under no heading, where no other column says what is to be done",
    fits: (heading, { filled, sentences }, others) =>
      !heading && filled > 0 && sentences >= 0.5 && !others.has("action"),
    fields: ["action"],
    because: () => "The column has no heading; it holds sentences that say what is to be done.",
  },
  {
    name: "names under “Action”, where another column says what is to be done",
    fits: (heading, { filled, names, sentences }, others) =>
      heading?.fields[0] === "action" &&
      filled > 1 &&
      names >= 0.7 &&
      sentences === 0 &&
      others.has("action") &&
      !others.has("lead"),
    fields: ["lead"],
    because: ({ example }) => `The column holds names, such as ${example}.`,
  },
  {
    name: "status words under “Status”",
    fits: (heading, { filled, ratings }) =>
      heading?.fields[0] === "status" && !heading.sure && filled > 0 && ratings < 0.2,
    fields: ["status"],
    because: ({ example }) => `The column holds words of a status, such as ${example}.`,
  },
  {
    name: "ratings under “Status”",
    fits: (heading, { filled, ratings }) => heading?.fields[0] === "status" && filled > 0 && ratings >= 0.8,
    fields: ["rag"],
    because: ({ example }) => `The column holds ratings, such as ${example}.`,
  },
];

/** What the column is, by its heading and by what it holds. */
export function matchColumn(
  heading: HeadingMatch | undefined,
  content: ColumnContent,
  others: ReadonlySet<FieldName>,
): HeadingMatch | undefined {
  const rule = CONTENT_RULES.find((each) => each.fits(heading, content, others));
  return rule ? { fields: rule.fields, sure: true, because: rule.because(content) } : heading;
}
