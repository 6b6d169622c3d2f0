// Messages -> the one report of a build.
import { expect, test } from 'vitest';
import { type Message, message } from '../../../src/digest/messages.ts';
import { report } from '../../../src/loaders/report.ts';

const at = (line: number) => ({ line, column: 1 });
const warnings = [
  message('date-missing', 'b.txt', at(9)),
  message('facts-missing', 'b.txt', at(2)),
  message('title-missing', 'a.txt', at(5)),
];

function told(messages: readonly Message[], onError: 'throw' | 'warn') {
  const lines: string[] = [];
  report([{ folder: 'content/digests', messages }], { warn: (text) => lines.push(text), onError });
  return lines.join('\n');
}

test('groups by file, sorts by line, counts at the end', () => {
  expect(told(warnings, 'throw').replace(/(warning: )[^[]*/g, '$1')).toBe(`content/digests/a.txt
  content/digests/a.txt:5:1: warning: [title-missing]
content/digests/b.txt
  content/digests/b.txt:2:1: warning: [facts-missing]
  content/digests/b.txt:9:1: warning: [date-missing]
0 errors, 3 warnings.`);
});

test('says nothing when there is nothing to say', () => expect(told([], 'throw')).toBe(''));

test('an error stops a build, but not the writing of content; either way every problem is told', () => {
  const messages = [...warnings, message('file-empty', 'c.txt', at(1))];
  expect(told(messages, 'warn')).toMatch(/c\.txt:1:1: error: The file is empty\..*\n1 error, 3 warnings\.$/s);
  expect(() => told(messages, 'throw')).toThrow(
    /a\.txt:5:1: warning.*c\.txt:1:1: error: The file is empty\..*1 error, 3 warnings\./s,
  );
});
