// All messages of a build -> one report, grouped by file and sorted by line; errors stop the build. Node.
import { relative } from 'node:path';
import { AstroError } from 'astro/errors';
import { type Message, messageLine } from '../digest/messages.ts';

/** Messages about the files of one folder. */
export interface FolderMessages {
  readonly folder: string;
  readonly messages: readonly Message[];
}

/** Where the report goes, and whether errors stop the build (`throw`) or are only told (`warn`, while writing content). */
export interface Reporter {
  readonly warn: (text: string) => void;
  readonly onError: 'throw' | 'warn';
}

/**
 * Tells every problem once.
 * @throws AstroError with the whole report when any message is an error and `onError` is `throw`
 */
export function report(folders: readonly FolderMessages[], reporter: Reporter): void {
  const messages = folders.flatMap((each) => each.messages);
  if (messages.length === 0) return;
  const errors = messages.filter((each) => each.severity === 'error').length;
  const text = `${describe(folders)}\n${summary(errors, messages.length - errors)}`;
  if (errors > 0 && reporter.onError === 'throw') {
    throw new AstroError(
      `The content cannot be published as it is.\n${text}`,
      'Correct the errors above; warnings do not stop a build.',
    );
  }
  reporter.warn(text);
}

/** The report's text: per file a heading, per message `file:line:column`, what is wrong and what to do. */
export function describe(folders: readonly FolderMessages[]): string {
  return folders
    .flatMap(({ folder, messages }) => {
      const files = [...new Set(messages.map((each) => each.file))].toSorted();
      return files.map((file) => {
        const path = relative(process.cwd(), `${folder}/${file}`);
        const own = messages.filter((each) => each.file === file).toSorted(byPlace);
        return [path, ...own.map((each) => `  ${messageLine(path, each)}`)].join('\n');
      });
    })
    .join('\n');
}

function summary(errors: number, warnings: number): string {
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function byPlace(a: Message, b: Message): number {
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.id < b.id ? -1 : 1);
}
