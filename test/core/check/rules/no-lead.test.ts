import { noLead } from "../../../../src/core/check/rules/no-lead";
import { testRule } from "../../../support/test-rule";

testRule(noLead, {
  quiet: {
    "a role leads": { lead: "Head of Care" },
    "initials lead": { lead: "KD" },
    "everyone leads": { lead: "All Heads of Service" },
  },
  finds: {
    "an empty cell": { lead: "", says: "No lead is named. Name who answers for it." },
    "a dash": { lead: "-", says: "No lead is named. Name who answers for it." },
    "a number that strayed in": { lead: 1, says: "“1” names nobody. Name who answers for it." },
    "one who is still to be found": { lead: "TBC", says: "“TBC” names nobody. Name who answers for it." },
  },
});
