import { textField } from "./text-field";

export const outcome = textField("outcome");
