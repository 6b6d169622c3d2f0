// `npm run mail`: a digest or what is new in a topic, from the built site, as a message: into a file, to a mail server, or both. Node.
import { writeFile } from 'node:fs/promises';
import { readIssue } from './mail/built-site.ts';
import { composeMessage } from './mail/message.ts';
import { readOptions, USAGE } from './mail/options.ts';
import { sendMessage } from './mail/send.ts';
import { TERMINAL } from './output.ts';

/** How a run ends: done; failed, with a reason; not understood; nothing new to tell, so that a timer sends no empty mail. */
export const EXIT = { done: 0, failed: 1, misunderstood: 2, nothing: 3 } as const;

/** Runs the command; `say` gets lines for people, `out` the message where it goes to standard output. */
export async function mail(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
  out: (raw: Buffer) => void,
): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args, env);
  } catch (error) {
    say(`${messageOf(error)}\n\n${USAGE}`);
    return EXIT.misunderstood;
  }
  if (options === null) {
    say(USAGE);
    return EXIT.done;
  }
  try {
    const issue = await readIssue(options.site, options.about);
    if (issue.sections.every(({ papers }) => papers.length === 0)) {
      say('Nothing new since then; no message was made.');
      return EXIT.nothing;
    }
    const local = /^(?:localhost|127\.|\[::1\])/.test(new URL(issue.site.url).hostname);
    const advice = `its links lead to ${issue.site.url}. Build the site with its address: SITE=https://… npm run build`;
    if (local && options.send) throw new Error(`Nobody else could follow this mail: ${advice}`);
    if (local) say(`Only this machine can follow this mail: ${advice}`);
    const message = await composeMessage(issue, options);
    if (options.to === '-') out(message.raw);
    else if (options.to !== null) {
      await writeFile(options.to, message.raw);
      say(`${options.to}: “${message.subject}”, ${message.raw.length} bytes`);
    }
    if (options.send && options.smtp !== null) {
      await sendMessage(options.smtp, message);
      say(`Sent to ${message.envelope.to.join(', ')}: “${message.subject}”`);
    }
    return EXIT.done;
  } catch (error) {
    say(messageOf(error));
    return EXIT.failed;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (import.meta.main) {
  const write = (raw: Buffer) => void process.stdout.write(raw);
  process.exitCode = await mail(process.argv.slice(2), process.env, TERMINAL.complain, write);
}
