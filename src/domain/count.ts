/** A number with its thousands apart: 12,345. */
export function thousands(value: number): string {
  return `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A count with its noun: 1 gate, 2 gates. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`;
}
