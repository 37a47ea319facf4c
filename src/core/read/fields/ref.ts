import { textField } from "./text-field";

export const ref = textField("ref");
