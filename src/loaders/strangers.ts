// A folder of the content -> what stands in it, and messages about what is not read of that. Node.
import { readdirSync, statSync } from 'node:fs';
import { type Message, type MessageId, message } from '../digest/messages.ts';

const TOP = { line: 1, column: 1 };

/** The names in a folder: none where there is no such folder, with a message where a file stands in its place. */
export function namesIn(folder: string): { readonly names: readonly string[]; readonly messages: readonly Message[] } {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return { names: [], messages: [] };
  if (!found.isDirectory()) return { names: [], messages: [message('folder-expected', '.', TOP)] };
  return { names: readdirSync(folder).toSorted(), messages: [] };
}

/**
 * Files and folders that nothing reads are told, lest somebody waits for them to show. What begins with a dot is of file
 * systems and editors, README.md of people.
 * @param id the message to tell it with; its detail is the name
 */
export function strangers(
  names: readonly string[],
  isRead: (name: string) => boolean,
  id: MessageId,
): readonly Message[] {
  return names
    .filter((name) => !(name.startsWith('.') || name === 'README.md' || isRead(name)))
    .map((name) => message(id, name, TOP, name));
}
