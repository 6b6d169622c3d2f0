// `npm run add -- page.txt --date 2025-11-06`: files a saved listing under its right name in the folder of the digests. Node.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIGESTS_FOLDER } from '../loaders/content-folder.ts';
import { type AddOptions, addPage } from './add-page.ts';
import { SYSTEM_CLOCK } from './clock.ts';
import { isDay } from './days.ts';
import { TERMINAL } from './output.ts';

const USAGE = `Reads a saved listing, tells what the build would tell, and files it as <day>.txt or <day>.json.

  npm run add -- page.txt --date 2025-11-06

  --date <day>   the day that the page is of; may be left out where the page or its name states it with its year
  --force        replace the file of that day
  --further      file it beside the page of that day, as <day>_2.txt: another digest, with an address of its own
  --help         this text

CONTENT_DIR names another content folder. Nothing is written where nothing can be read.`;

process.exitCode = main(process.argv.slice(2));

/** 0: the page is there, 1: it was refused, 2: nothing was tried. */
function main(args: readonly string[]): number {
  const given = readArguments(args);
  if (typeof given === 'string') {
    if (given === '') TERMINAL.say(USAGE);
    else TERMINAL.complain(`${given}\n\n${USAGE}`);
    return given === '' ? 0 : 2;
  }
  try {
    return addPage(given, SYSTEM_CLOCK, TERMINAL) ? 0 : 1;
  } catch (error) {
    TERMINAL.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** What to do, or what is wrong; empty where only help is asked for. */
function readArguments(args: readonly string[]): AddOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        force: { type: 'boolean' },
        further: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const [page] = positionals;
    if (values.help) return '';
    if (page === undefined || positionals.length > 1) return 'Give one page.';
    if (!statSync(page, { throwIfNoEntry: false })?.isFile()) return `There is no file ${page}.`;
    if (values.date !== undefined && !isDay(values.date))
      return `“${values.date}” is not a day; write it as 2025-11-06.`;
    if (values.force && values.further) return 'Either --force or --further.';
    if (!statSync(DIGESTS_FOLDER, { throwIfNoEntry: false })?.isDirectory())
      return `There is no folder ${DIGESTS_FOLDER}.`;
    const ifTaken = values.force ? 'replace' : values.further ? 'further' : 'refuse';
    return { page, folder: DIGESTS_FOLDER, date: values.date ?? null, ifTaken };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
