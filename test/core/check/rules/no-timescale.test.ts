import { noTimescale } from "../../../../src/core/check/rules/no-timescale";
import { testRule } from "../../../support/test-rule";

testRule(noTimescale, {
  quiet: {
    "there is a date": { due: "30 April 2024" },
    "it is ongoing": { due: "Ongoing" },
    "the sheet has no such column": {},
    "the date can't be read, which another rule says": { due: "see strategy" },
  },
  finds: {
    "an empty cell": { due: "", says: "No timescale is given. Say by when it will be done." },
    "a question mark": { due: "?", says: "No timescale is given. Say by when it will be done." },
    "a date that is still to be set": { due: "TBC", says: "The timescale is still “TBC”. Set a date." },
  },
});
