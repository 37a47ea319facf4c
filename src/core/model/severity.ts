/** `error`: the board will be misled or the action can't be followed. `warning`: should be mended. */
export const SEVERITIES = ["error", "warning", "advice"] as const;

export type Severity = (typeof SEVERITIES)[number];
