import { unreadableDate } from "../../../../src/core/check/rules/unreadable-date";
import { testRule } from "../../../support/test-rule";

testRule(unreadableDate, {
  quiet: {
    "the date is plain": { due: "30 April 2024" },
    "nobody filled it in": { due: "" },
    "it recurs": { due: "Quarterly" },
  },
  finds: {
    "words that are no time": {
      due: "as the strategy says",
      says: "“as the strategy says” can't be read as a date. Write a day or a month, such as 30 Apr 2020.",
    },
    "a day that no calendar has": {
      due: "31 September 2024",
      says: "There is no such day as “31 September 2024”. Correct “31 September 2024”.",
    },
    "an end before its start": {
      due: "March 2025 to May 2024",
      says: "It would end on 31 May 2024, before it starts on 1 Mar 2025. Correct “March 2025 to May 2024”.",
    },
  },
});
