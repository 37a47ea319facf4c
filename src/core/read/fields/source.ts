import { textField } from "./text-field";

export const source = textField("source");
