// Times of many rounds in one row. The best is what the work takes by itself, where other work runs on the machine.

export interface Spread extends Record<string, string | number> {
  'best ms': number;
  'p50 ms': number;
  'p95 ms': number;
}

export function spread(spent: readonly number[]): Spread {
  const sorted = [...spent].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { 'best ms': at(0), 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
