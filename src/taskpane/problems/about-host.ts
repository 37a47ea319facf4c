import { createContext } from "react";

/** Which Plan Check in which Excel: goes along with copied details. */
export const AboutHost = createContext("Plan Check");
