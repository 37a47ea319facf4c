import { textField } from "./text-field";

export const priority = textField("priority");
