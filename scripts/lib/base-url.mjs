import { DEFAULT_BASE_URL } from "./paths.mjs";

/**
 * The address that a council hosts the add-in at, in the form that everything is built on:
 * https, and ending in a slash. Throws with a sentence for the person who typed it.
 *
 * @param {string | undefined} typed
 */
export function readBaseUrl(typed = DEFAULT_BASE_URL) {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url === undefined) {
    throw new Error(
      `"${typed}" is not an address. It should look like https://planning.example.gov.uk/plan-check/`,
    );
  }
  if (url.protocol !== "https:")
    throw new Error(`Excel opens add-ins over https only, and "${typed}" is not.`);
  if (url.search !== "" || url.hash !== "") {
    throw new Error(`"${typed}" should be a folder's address, with nothing after a "?" or "#".`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * @param {string} manifest
 * @param {string} baseUrl as `readBaseUrl` gives it
 */
export function withBaseUrl(manifest, baseUrl) {
  return manifest.replaceAll(DEFAULT_BASE_URL, baseUrl.replaceAll("&", "&amp;"));
}
