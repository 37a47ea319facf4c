import type { RibbonButton, RibbonGroup } from "./manifest";
import { part } from "./parts";

/** Draws the add-in's group as Excel would, each button with its icon above its label. */
export function drawRibbon(group: RibbonGroup, onPress: (button: RibbonButton) => void): void {
  const name = document.createElement("p");
  name.textContent = group.label;

  const buttons = document.createElement("div");
  buttons.append(...group.buttons.map((button) => drawButton(button, onPress)));

  const place = part("group", HTMLDivElement);
  place.className = "group";
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", group.label);
  place.replaceChildren(buttons, name);
}

function drawButton(button: RibbonButton, onPress: (button: RibbonButton) => void): HTMLButtonElement {
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.srcset = `${button.largeIcon} 2x`;
  icon.width = icon.height = 32;
  icon.alt = "";

  const element = document.createElement("button");
  element.type = "button";
  element.title = button.tip;
  element.append(icon, button.label);
  element.addEventListener("click", () => {
    onPress(button);
  });
  return element;
}
