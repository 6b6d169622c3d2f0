// `npm run fetch -- 2025-11-06..2025-11-10`: saves what the Daily Papers API answers into the folder of the digests. Node.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIGESTS_FOLDER } from '../loaders/content-folder.ts';
import { SYSTEM_CLOCK } from './clock.ts';
import { readDays } from './days.ts';
import { LIMITS } from './download.ts';
import { fetchDays } from './fetch-days.ts';
import { TERMINAL } from './output.ts';

const API = 'https://huggingface.co/api/daily_papers';
const PAUSE = 1000;
const USAGE = `Saves the lists of these days as <day>.json in the folder of the digests.

  npm run fetch -- 2025-11-06
  npm run fetch -- 2025-11-06..2025-11-10

  --again            ask for days too that are complete
  --from <address>   of the API (DAILY_PAPERS_API does the same); else ${API}
  --help             this text

CONTENT_DIR names another content folder. A day is complete when it was saved whole after it was over;
before that it is asked for again. A file is replaced only by a whole list of that day that has every paper of it, with
abstract, authors and arXiv id where the file has them.`;

process.exitCode = await main(process.argv.slice(2));

/** 0: all went well, 1: something failed, 2: nothing was tried. */
async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (typeof given === 'string') {
    if (given === '') TERMINAL.say(USAGE);
    else TERMINAL.complain(`${given}\n\n${USAGE}`);
    return given === '' ? 0 : 2;
  }
  const { days, api, again } = given;
  const options = { folder: DIGESTS_FOLDER, api, again, limits: LIMITS, pause: PAUSE };
  return (await fetchDays(days, options, SYSTEM_CLOCK, TERMINAL)) ? 0 : 1;
}

/** What to do, or what is wrong; empty where only help is asked for. */
function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { again: { type: 'boolean' }, from: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return '';
    const days = readDays(positionals);
    if (typeof days === 'string') return days;
    const api = URL.parse(values.from ?? (process.env['DAILY_PAPERS_API'] || API));
    if (api === null || !/^https?:$/.test(api.protocol)) return 'The address of the API begins with https://.';
    // Not even the address is repeated: it holds a password.
    if (api.username !== '' || api.password !== '') return 'The address of the API takes no user and no password.';
    if (!existsSync(DIGESTS_FOLDER)) return `There is no folder ${DIGESTS_FOLDER}.`;
    return { days, api, again: values.again ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
