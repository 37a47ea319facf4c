import type { Day } from "../../src/core";
import { actionsLater } from "../../src/taskpane/actions-later";
import { actionsOf } from "./open-pane";

const DAY = "2026-03-31" as Day;

test("what is asked for is done as soon as the code has come", async () => {
  const actions = actionsOf();
  const outcome = await actionsLater(() => Promise.resolve(actions)).check(DAY, () => undefined);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "plan" } });
});

test("where the code does not come, that is said, and the next time it is asked for again", async () => {
  const answers = [() => Promise.reject(new Error("no answer")), () => Promise.resolve(actionsOf())];
  const later = actionsLater(() => answers.shift()?.() ?? Promise.reject(new Error("asked too often")));
  expect(await later.removeRag()).toEqual({ ok: false, problem: { kind: "not-loaded" } });
  expect(await later.removeRag()).toMatchObject({ ok: true });
});
