import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inNode, ROOT } from "./in-node";

const SHIPPED = readFileSync(join(ROOT, "src/taskpane/taskpane.html"), "utf8");
const served = inNode("pane-for-workbench.mjs", "return lib.paneForWorkbench(facts);", SHIPPED) as string;

test("the library comes from this machine, after the page around the pane has been told of it", () => {
  expect(served).toMatch(
    /<script>parent\.workbench\.connect\(window\);<\/script>\s*<script src="\/office-js\/office\.js">/,
  );
  expect(served).not.toContain('src="https://');
});

test("the policy allows the one script that was put in, and no other that stands in the page", () => {
  const script = /<script>(.*)<\/script>/.exec(served)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(served).toContain(`script-src 'self' 'sha256-${hash}' https://appsforoffice.microsoft.com;`);
});

test("nothing else differs from what ships", () => {
  const restored = served
    .replace(/<script>.*<\/script>\s*/, "")
    .replace('src="/office-js/office.js"', 'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"')
    .replace(/ 'sha256-[^']*'/, "");
  expect(restored).toBe(SHIPPED);
});
