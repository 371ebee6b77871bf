/** What the step can be told to do. */
export const stepCommands = [
  "auto",
  "run",
  "plan",
  "check",
  "fix",
  "resume",
  "approve",
  "doctor",
] as const;
export type StepCommand = (typeof stepCommands)[number];
