import { textField } from "./text-field";

export const objective = textField("objective");
