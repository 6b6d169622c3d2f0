// The words of a mail -> plain text of lines that fit any window. Pure.
import type { Words } from './words.ts';

const WIDTH = 72;

/** The text; addresses stand on lines of their own, however long. */
export function mailText({ site, title, lead, sections, more, url }: Words, unsubscribe: string | null): string {
  const blocks = [
    [site.name],
    wrapped(title),
    wrapped(lead),
    [url],
    ...sections.flatMap(({ heading, items }) => [
      ...(heading === null ? [] : [[heading, '-'.repeat([...heading].length)]]),
      ...items.map((item) => [
        ...wrapped(item.title),
        ...wrapped(item.text, '  '),
        ...wrapped(item.facts, '  '),
        `  ${item.url}`,
      ]),
    ]),
    ...(more > 0 ? [[`${more} more:`, url]] : []),
    ['-- ', `From ${site.name}, ${site.url}`, ...(unsubscribe === null ? [] : [`Unsubscribe: ${unsubscribe}`])],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Lines of at most {@link WIDTH} characters; a longer word has a line of its own. */
function wrapped(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
