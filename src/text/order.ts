// Two texts -> which comes first, the same on every machine. Pure.

/** For sorting: by UTF-16 code units, without regard to any language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
