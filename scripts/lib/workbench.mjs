import { buildPaneIfStale } from "./build-pane.mjs";
import { bundle } from "./bundle.mjs";
import { serve } from "./serve.mjs";

/** Makes all that the workbench's page needs, where it is not made yet. */
export async function buildWorkbench() {
  await buildPaneIfStale();
  return bundle({ entry: "workbench/page/main.ts", name: "page", platform: "browser" });
}

/** @param {number} port */
export async function openWorkbench(port) {
  return serve({ port, page: await buildWorkbench() });
}
