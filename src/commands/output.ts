// What a command says, and to whom. Node.

export interface Output {
  /** What happens, for whoever looks. */
  readonly say: (line: string) => void;
  /** What is wrong. */
  readonly complain: (line: string) => void;
}

/** To the terminal; characters of what was read from elsewhere that steer it, or turn the order of letters, are not for it. */
export const TERMINAL: Output = {
  say: (line) => process.stdout.write(`${plain(line)}\n`),
  complain: (line) => process.stderr.write(`${plain(line)}\n`),
};

function plain(line: string): string {
  return line.replace(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, '\uFFFD');
}
