// A folder of the content -> messages about what stands in it and is not read. Node.
import { existsSync, readdirSync } from 'node:fs';
import { type Message, type MessageId, message } from '../digest/messages.ts';

/**
 * Files and folders that nothing reads are told, lest somebody waits for them to show. What begins with a dot is of file
 * systems and editors, README.md of people.
 * @param id the message to tell it with; its detail is the name
 */
export function strangers(folder: string, isRead: (name: string) => boolean, id: MessageId): readonly Message[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !(name.startsWith('.') || name === 'README.md' || isRead(name)))
    .toSorted()
    .map((name) => message(id, name, { line: 1, column: 1 }, name));
}
