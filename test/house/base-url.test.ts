import { eachInNode } from "./in-node";

interface Answer {
  readonly url?: string;
  readonly says?: string;
}

const answers = eachInNode<Answer>(
  "base-url.mjs",
  "try { return { url: lib.readBaseUrl(facts ?? undefined) }; } catch (error) { return { says: error.message }; }",
  {
    none: null,
    "a folder": "https://planning.example.gov.uk/plan-check/",
    "no slash": "https://planning.example.gov.uk/plan-check",
    "no address": "planning",
    "no https": "http://planning.example.gov.uk/",
    "a question": "https://planning.example.gov.uk/?plan=1",
  },
);

test("this machine is meant where no address is given", () => {
  expect(answers["none"]).toEqual({ url: "https://localhost:3000/" });
});

test("a slash at the end is not needed", () => {
  expect(answers["a folder"]).toEqual({ url: "https://planning.example.gov.uk/plan-check/" });
  expect(answers["no slash"]).toEqual(answers["a folder"]);
});

test.each([
  [
    "no address",
    '"planning" is not an address. It should look like https://planning.example.gov.uk/plan-check/',
  ],
  ["no https", 'Excel opens add-ins over https only, and "http://planning.example.gov.uk/" is not.'],
  ["a question", 'with nothing after a "?" or "#"'],
])("%s is refused in words", (title, says) => {
  expect(answers[title]?.says).toContain(says);
});

test("the manifest speaks of no address but the one that was given", () => {
  const written = eachInNode<string>(
    "base-url.mjs",
    "return lib.withBaseUrl(facts, 'https://example.gov.uk/p/');",
    {
      manifest: '<a href="https://localhost:3000/x"/><b href="https://localhost:3000/"/>',
    },
  );
  expect(written["manifest"]).toBe(
    '<a href="https://example.gov.uk/p/x"/><b href="https://example.gov.uk/p/"/>',
  );
});
