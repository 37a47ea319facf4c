import { completeNotBlue } from "../../../../src/core/check/rules/complete-not-blue";
import { testRule } from "../../../support/test-rule";

testRule(completeNotBlue, {
  quiet: {
    "it is complete and blue": { progress: "Completed", rag: "B" },
    "it is green and not complete": { progress: "Not complete", rag: "G" },
    "a narrative only speaks of completing": { progress: "Plan in place to be completed in May", rag: "G" },
    "nobody rated it": { progress: "Completed", rag: "" },
    "the plan has no blue, and rates all that is complete green": [
      { ref: "1", progress: "Completed", rag: "Green" },
      { ref: "2", progress: "Complete. Signed off.", rag: "Green" },
      { ref: "3", progress: "In progress", rag: "Amber" },
    ],
  },
  finds: {
    "a complete action that is still green": {
      progress: "Completed",
      rag: "G",
      says: "Progress says “Completed”, but it is rated Green. Rate it Blue, or correct the progress.",
    },
    "a green in a plan that knows blue": {
      plan: [
        { ref: "1", progress: "Completed", rag: "Blue" },
        { ref: "2", progress: "Achieved. All staff are trained.", rag: "Green" },
      ],
      says: "Progress says “Achieved. All staff are trained.”, but it is rated Green. Rate it Blue, or correct the progress.",
    },
    "a complete action rated red": {
      progress: "Completed",
      rag: "Red",
      says: "Progress says “Completed”, but it is rated Red. Rate it Blue, or correct the progress.",
    },
  },
});
