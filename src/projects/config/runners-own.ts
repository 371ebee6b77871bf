/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
export function isRunnersOwn(name: string): boolean {
  return /^(INPUT|ACTIONS)_/i.test(name);
}
