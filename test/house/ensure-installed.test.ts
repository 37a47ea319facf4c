import { eachInNode } from "./in-node";

const lock = (packages: Record<string, unknown>) => ({ packages: { "": { version: "0.1.0" }, ...packages } });
const wanted = lock({
  "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" },
  "node_modules/for-a-mac": { version: "1.0.0", integrity: "sha512-b", optional: true },
});

const reasons = eachInNode<string | null>(
  "ensure-installed.mjs",
  "return lib.reasonToInstall(facts.wanted, facts.installed ?? undefined);",
  {
    "a fresh clone": { wanted },
    "all there but what is for another machine": {
      wanted,
      installed: lock({ "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" } }),
    },
    "another version": {
      wanted,
      installed: lock({ "node_modules/zod": { version: "4.6.6", integrity: "sha512-c" } }),
    },
    "a package that is missing": { wanted, installed: lock({}) },
  },
);

test.each([
  ["a fresh clone", "they are not here yet"],
  ["all there but what is for another machine", null],
  ["another version", "node_modules/zod is not as locked"],
  ["a package that is missing", "node_modules/zod is not as locked"],
])("%s", (title, reason) => {
  expect(reasons[title]).toBe(reason);
});
