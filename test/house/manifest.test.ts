import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eachInNode, ROOT } from "./in-node";

const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** What to write in place of what, and the sentence that should come of it. */
const BROKEN: Record<string, { from: string | RegExp; to: string; says: string }> = {
  "text that is no XML": { from: "</Hosts>", to: "", says: "It is not well-formed XML" },
  "no support address": { from: /<SupportUrl .*\/>/, to: "", says: "OfficeApp has no SupportUrl." },
  "an empty AppDomains where none belongs": {
    from: "<Permissions>",
    to: "<AppDomains /><Permissions>",
    says: "In OfficeApp, AppDomains stands too late",
  },
  "an action out of order": {
    from: /(<TaskpaneId>PlanCheckPane<\/TaskpaneId>\s*)(<SourceLocation resid="Rate.Url" \/>)/,
    to: "$2$1",
    says: "In Action, TaskpaneId stands too late; the order is TaskpaneId, SourceLocation, Title.",
  },
  "an element of another kind of action": {
    from: '<SourceLocation resid="Rate.Url" />',
    to: '<SourceLocation resid="Rate.Url" /><FunctionName>rate</FunctionName>',
    says: "Action may not hold FunctionName.",
  },
  "an Id that is no GUID": {
    from: /<Id>.*<\/Id>/,
    to: "<Id>plan-check</Id>",
    says: 'The Id "plan-check" is not a GUID',
  },
  "a version with letters": {
    from: /<Version>.*<\/Version>/,
    to: "<Version>1.0-beta</Version>",
    says: 'The Version "1.0-beta" is not one to four numbers',
  },
  "a lower floor": {
    from: 'Name="ExcelApi" MinVersion="1.14"',
    to: 'Name="ExcelApi" MinVersion="1.9"',
    says: "The floor should be ExcelApi 1.14, and is 1.9.",
  },
  "no floor": { from: '<Set Name="ExcelApi" MinVersion="1.14" />', to: "", says: "and is none." },
  "rights to read only": {
    from: "ReadWriteDocument",
    to: "ReadDocument",
    says: "Permissions should be ReadWriteDocument.",
  },
  "a long description": {
    from: /<Description DefaultValue="[^"]*"/,
    to: `<Description DefaultValue="${"x".repeat(251)}"`,
    says: "Description has 251 characters, and Office allows 250.",
  },
  "a resource that is not there": {
    from: 'id="Rate.Tip"',
    to: 'id="Rate.Hint"',
    says: 'Nothing is defined for resid "Rate.Hint".',
  },
  "a resource that nobody uses": {
    from: "</bt:ShortStrings>",
    to: '<bt:String id="Left.Over" DefaultValue="x" /></bt:ShortStrings>',
    says: 'The resource "Left.Over" is used nowhere.',
  },
  "a resource defined twice": {
    from: "</bt:ShortStrings>",
    to: '<bt:String id="Rate.Label" DefaultValue="x" /></bt:ShortStrings>',
    says: 'The resource "Rate.Label" is defined twice.',
  },
  "an id that Office cuts off": {
    from: /Rate\.Label/g,
    to: "Rate.Label.That.Is.Longer.Than.Office.Takes",
    says: "has 43 characters, and Office allows 32.",
  },
  "a long label": {
    from: 'DefaultValue="Apply RAG"',
    to: `DefaultValue="${"x".repeat(126)}"`,
    says: '"Rate.Label" has 126 characters, and Office allows 125.',
  },
  "an empty label": {
    from: 'DefaultValue="Apply RAG"',
    to: 'DefaultValue=""',
    says: '"Rate.Label" is empty.',
  },
  "two buttons of one id": {
    from: 'id="PlanCheck.Rate"',
    to: 'id="PlanCheck.Check"',
    says: 'Two parts of the ribbon have the id "PlanCheck.Check".',
  },
  "an address without https": {
    from: "https://localhost:3000/taskpane.html?do=rate",
    to: "http://localhost:3000/taskpane.html?do=rate",
    says: "http://localhost:3000/taskpane.html?do=rate is not https.",
  },
  "an address elsewhere": {
    from: "https://localhost:3000/support.html",
    to: "https://example.org/support.html",
    says: "https://example.org/support.html is not below https://localhost:3000/",
  },
  "an icon that is not there": {
    from: "assets/rate-16.png",
    to: "assets/rating-16.png",
    says: "The icon assets/rating-16.png is not there.",
  },
  "an icon of another size": {
    from: "assets/rate-16.png",
    to: "assets/rate-80.png",
    says: "The icon assets/rate-80.png is 80 × 80 pixels, and given out as 16.",
  },
  "a button without its smallest icon": {
    from: '<bt:Image size="16" resid="Rate.16" />',
    to: "",
    says: "PlanCheck.Rate has no icon of 16 pixels.",
  },
};

const problems = eachInNode<string[]>(
  "manifest/problems.mjs",
  `return lib.manifestProblemsIn(facts, ${JSON.stringify(ROOT)});`,
  {
    "as it is": MANIFEST,
    ...Object.fromEntries(
      Object.entries(BROKEN).map(([title, { from, to }]) => [title, MANIFEST.replace(from, to)]),
    ),
  },
);

test("the manifest is in order", () => {
  expect(problems["as it is"]).toEqual([]);
});

test.each(Object.entries(BROKEN))("%s is told of", (title, { says }) => {
  expect(problems[title]).toContainEqual(expect.stringContaining(says));
});
