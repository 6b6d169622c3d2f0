// What a command says, and to whom. Node.

export interface Output {
  /** What happens, for whoever looks. */
  readonly say: (line: string) => void;
  /** What is wrong. */
  readonly complain: (line: string) => void;
}

/** To the terminal; control characters of what was read from elsewhere are not for it. */
export const TERMINAL: Output = {
  say: (line) => process.stdout.write(`${plain(line)}\n`),
  complain: (line) => process.stderr.write(`${plain(line)}\n`),
};

function plain(line: string): string {
  return line.replace(/(?!\n)\p{Cc}/gu, '\uFFFD');
}
