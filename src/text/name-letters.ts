// The name of a data set -> what its spellings share. Pure.

/** What names share that are one to a reader ("CIFAR-10", "cifar 10"): their letters and digits in lower case, and the marks at their end. */
export function nameLetters(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]/gu, '') + endMarks(name);
}

/** The marks that a name ends with: "+" of "HumanEval+", which is not "HumanEval". */
export function endMarks(name: string): string {
  return /[+*]*$/.exec(name.trim())?.[0] ?? '';
}
