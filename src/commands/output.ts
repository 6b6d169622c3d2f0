// What a command says, and to whom. Node.
import type { Message } from '../digest/messages.ts';

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

/** Lines of a report: `path:line:column: severity: what is wrong. what to do [id]`. */
export function messageLines(path: string, messages: readonly Message[]): readonly string[] {
  return messages.map(
    ({ place, severity, text, hint, id }) =>
      `  ${path}:${place.line}:${place.column}: ${severity}: ${text} ${hint} [${id}]`,
  );
}

function plain(line: string): string {
  return line.replace(/(?!\n)\p{Cc}/gu, '\uFFFD');
}
