import { splitLeads } from "../../../src/core/read/leads/split-leads";

test.each([
  ["initials joined by &", "LR & HP", ["LR", "HP"]],
  ["initials joined by a slash", "LR/HP", ["LR", "HP"]],
  [
    "roles joined by a slash",
    "Head of Care/ Director, Adults & Housing",
    ["Head of Care", "Director, Adults & Housing"],
  ],
  [
    "a role with commas and &",
    "Director ICT, Data, & Property Services",
    ["Director ICT, Data, & Property Services"],
  ],
  ["names in a list", "Ann Field, Ben Marsh and Cara Wood", ["Ann Field", "Ben Marsh", "Cara Wood"]],
  ["names on two lines", "Ann Field\nBen Marsh", ["Ann Field", "Ben Marsh"]],
  ["a wrapped role", "Director of\nPublic Health", ["Director of Public Health"]],
  ["semicolons", "Ann Field; Ben Marsh", ["Ann Field", "Ben Marsh"]],
])("%s are told apart, and roles stay whole", (_, text, names) => {
  expect(splitLeads(text).map((lead) => lead.name)).toEqual(names);
});

test("who only helps does not lead", () => {
  expect(splitLeads("TB with input from SA")).toEqual([
    { name: "TB", kind: "person", part: "lead" },
    { name: "SA", kind: "person", part: "support" },
  ]);
});

test.each([
  ["Head of Care", "role"],
  ["All Heads of Service", "group"],
  ["Commissioning Team", "team"],
  ["Cllr Field", "member"],
  ["NHS England", "org"],
  ["Ann Field", "person"],
  ["KD", "person"],
])("%j is a %s", (name, kind) => {
  expect(splitLeads(name)).toEqual([{ name, kind, part: "lead" }]);
});
