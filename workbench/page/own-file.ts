import { part } from "./parts";

/** A file of one's own: chosen with the button, or dropped anywhere on the page. It never leaves the page. */
export function takeOwnFiles(onFile: (file: File) => void): void {
  const input = part("file", HTMLInputElement);
  part("open", HTMLButtonElement).addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file !== undefined) onFile(file);
  });

  const curtain = part("drop", HTMLDivElement);
  window.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) curtain.hidden = false;
  });
  curtain.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  curtain.addEventListener("dragleave", () => {
    curtain.hidden = true;
  });
  curtain.addEventListener("drop", (event) => {
    event.preventDefault();
    curtain.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  });
}

/** Hands bytes over as a download, which stays on this machine too. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
