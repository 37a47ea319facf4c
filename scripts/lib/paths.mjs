import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What the add-in's host serves: everything that ships, and nothing else. */
export const DIST = join(ROOT, "dist");

/** What is made on the way and can always be made again. */
export const BUILD = join(ROOT, "build");

/** The address that `manifest.xml` is written with, and that `npm run build` puts the council's in place of. */
export const DEFAULT_BASE_URL = "https://localhost:3000/";
