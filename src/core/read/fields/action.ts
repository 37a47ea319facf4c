import { textField } from "./text-field";

export const action = textField("action");
