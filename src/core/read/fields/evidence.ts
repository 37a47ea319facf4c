import { textField } from "./text-field";

export const evidence = textField("evidence");
