import { useSyncExternalStore } from "react";

const DARK_WANTED = "(prefers-color-scheme: dark)";

/** Excel's own theme where it tells it; Excel on the web does not, so there the computer's counts. */
export function useIsDark(excelIsDark: boolean | undefined): boolean {
  const computerIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK_WANTED).matches);
  return excelIsDark ?? computerIsDark;
}

function subscribe(onChange: () => void): () => void {
  const wanted = window.matchMedia(DARK_WANTED);
  wanted.addEventListener("change", onChange);
  return () => {
    wanted.removeEventListener("change", onChange);
  };
}
