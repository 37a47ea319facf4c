import { render, screen } from "@testing-library/react";
import { intentOf } from "../../../src/taskpane/intent";
import { NotReady } from "../../../src/taskpane/start/NotReady";
import { tellReadiness, type OfficeStart, type Readiness } from "../../../src/taskpane/start/readiness";

function startWith(host: string | null | undefined, isExcelNewEnough = true) {
  const told: Readiness[] = [];
  let arrive: (host: string | null) => void = () => undefined;
  const office: OfficeStart = {
    whenReady: (then) => {
      arrive = then;
      if (host !== undefined) then(host);
    },
    isExcelNewEnough: () => isExcelNewEnough,
  };
  tellReadiness(office, (readiness) => told.push(readiness));
  return {
    told,
    arrive: (late: string) => {
      arrive(late);
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("in a recent Excel the pane begins", () => {
  expect(startWith("Excel").told).toEqual(["ready"]);
});

test("an old Excel, another program and an ordinary browser are told apart", () => {
  expect(startWith("Excel", false).told).toEqual(["excel-too-old"]);
  expect(startWith("Word").told).toEqual(["not-excel"]);
  expect(startWith(null).told).toEqual(["not-excel"]);
});

test("without Office.js there is nothing to wait for", () => {
  const told: Readiness[] = [];
  tellReadiness(undefined, (readiness) => told.push(readiness));
  expect(told).toEqual(["unreachable"]);
});

test("after ten seconds of silence we say so, and begin all the same if Excel comes later", () => {
  const { told, arrive } = startWith(undefined);
  jest.advanceTimersByTime(9_999);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual(["unreachable"]);
  arrive("Excel");
  expect(told).toEqual(["unreachable", "ready"]);
});

test("once Excel is there, nothing is said ten seconds later", () => {
  const { told } = startWith("Excel");
  jest.advanceTimersByTime(20_000);
  expect(told).toEqual(["ready"]);
});

test.each([
  ["unreachable", "Plan Check can't reach Excel", /allow appsforoffice\.microsoft\.com/],
  ["not-excel", "Open Plan Check in Excel", /Open your action plan in Excel/],
  ["excel-too-old", "This Excel is too old for Plan Check", /Excel on the web/],
] as const)("%s: a title and a next step", (why, title, nextStep) => {
  render(<NotReady why={why} />);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeDefined();
  expect(screen.getByRole("alert").textContent).toMatch(nextStep);
});

test("the ribbon says what to do at once, whatever Office adds to the address", () => {
  expect(intentOf("?do=rate&_host_Info=Excel$Win32")).toBe("rate");
  expect(intentOf("?_host_Info=Excel$Win32")).toBeUndefined();
  expect(intentOf("?do=delete-everything")).toBeUndefined();
});
