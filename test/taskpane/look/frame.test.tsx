import { render, screen } from "@testing-library/react";
import { Frame } from "../../../src/taskpane/look/Frame";

function schemeOf(excelIsDark: boolean | undefined, computerIsDark: boolean): string | undefined {
  const computer = { matches: computerIsDark, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  window.matchMedia = () => computer as unknown as MediaQueryList;
  render(<Frame excelIsDark={excelIsDark}>In the pane</Frame>);
  return screen.getByText("In the pane").style.colorScheme;
}

test("the pane is dark where Excel is, whatever the computer is", () => {
  expect(schemeOf(true, false)).toBe("dark");
});

test("and light where Excel is light", () => {
  expect(schemeOf(false, true)).toBe("light");
});

test("Excel on the web does not say, so there the computer counts", () => {
  expect(schemeOf(undefined, true)).toBe("dark");
});
