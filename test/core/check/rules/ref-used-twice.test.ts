import { refUsedTwice } from "../../../../src/core/check/rules/ref-used-twice";
import { testRule } from "../../../support/test-rule";

testRule(refUsedTwice, {
  quiet: {
    "each action has its own": [
      { ref: "1.1", action: "Train staff" },
      { ref: "1.2", action: "Review policy" },
    ],
    "one action stands on two lines": [
      { ref: "1.1", action: "Train staff", due: "May 2024" },
      { ref: "1.1", action: "Train staff", due: "June 2024" },
    ],
    "nobody gave references": [
      { ref: "", action: "Train staff" },
      { ref: "", action: "Review policy" },
    ],
  },
  finds: {
    "one reference for two actions, at both": {
      plan: [
        { ref: "4.1", action: "Train staff" },
        { ref: "4.1", action: "Review policy" },
      ],
      says: [
        "Reference 4.1 also stands at Plan, A3. Give one of the actions another.",
        "Reference 4.1 also stands at Plan, A2. Give one of the actions another.",
      ],
    },
  },
});
