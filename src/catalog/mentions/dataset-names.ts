// The name of a data set -> its spellings, and whether a place in a text is that name or part of another. Pure.
import { tokens } from '../../text/words.ts';

/**
 * The spellings of a name, as words that spaces part: "CIFAR-10" is also "CIFAR10", "GSM8K" also "GSM 8K". A name of many
 * words is joined nowhere.
 */
export function spellings(name: string): readonly string[] {
  const parts = tokens(name).flatMap(({ start, end }) => name.slice(start, end).split(BEFORE_NUMBER));
  if (parts.length > MOST_JOINED) return [parts.join(' ')];
  return parts.reduce<readonly string[]>(
    (heads, part) =>
      heads.flatMap((head) => {
        if (head === '') return [part];
        // Two numbers in a row are never written as one.
        return /\d$/.test(head) && /^\d/.test(part) ? [`${head} ${part}`] : [`${head} ${part}`, `${head}${part}`];
      }),
    [''],
  );
}

/**
 * True when the name that stands at `start` to `end` is a name by itself, and not part of a longer one ("X-ImageNet",
 * "MMLU-Y", "VBench 3.0"), of an address, or of a name with marks at its end. What describes it may follow: "-trained".
 */
export function standsAlone(text: string, start: number, end: number, marks: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + REACH);
  const own = END_MARKS.exec(after)?.[0] ?? '';
  if (marks === '' ? own.startsWith('+') : own !== marks) return false;
  if (
    /_$|[@#]$|[\p{L}\p{N})\]][-‑]$|[\p{L}\p{N}]\.$/u.test(before) &&
    !AFTER_FORGOTTEN_SPACE.test(text.slice(Math.max(0, start - 3), start + 1))
  )
    return false;
  const rest = after.slice(own.length);
  if (/^_|^\.[\p{Ll}\d]|^[’'](?!s?(?![\p{L}\p{N}]))/u.test(rest) || OTHER_EDITION.test(rest)) return false;
  const [, suffix] = /^[-‑]([\p{L}\p{N}]+)/u.exec(rest) ?? [];
  return (suffix === undefined || describes(suffix)) && !inAddress(text, start, end);
}

const MOST_JOINED = 5;
const REACH = 24;
const BEFORE_NUMBER = /(?<=\p{L}{2})(?=\d)/u;
const END_MARKS = /^(?:\++(?![\p{L}\p{N}])|\*+)/u;
// "... on tasks.ImageNet results".
const AFTER_FORGOTTEN_SPACE = /\p{Ll}{2}\.\p{Lu}$/u;
const OTHER_EDITION =
  /^[ -‑]?[vV]\d|^ (?:version )?\d\.\d(?![\d%×x]| ?points?)|^ (?:Pro|Plus|Live|Multilingual|Multimodal|Extra Hard)(?![\p{L}\p{N}])/u;
const OTHER_NAME = /^(?:bench|zh|cn|hard|pro|plus|mini|next|live|lite)$/;
const PART_OF_IT =
  /^(?:test|val|valid|validation|dev|train|training|like|style|based|scale|trained|pretrained|specific|level|only|full|subset|(?:19|20)\d\d|\d+[km])$/i;

function describes(suffix: string): boolean {
  return PART_OF_IT.test(suffix) || (/^\p{Ll}{2,}$/u.test(suffix) && !OTHER_NAME.test(suffix));
}

function inAddress(text: string, start: number, end: number): boolean {
  const from = text.slice(Math.max(0, start - LONGEST_ADDRESS), start).search(/\S*$/u);
  const head = text.slice(Math.max(0, start - LONGEST_ADDRESS) + from, start);
  const tail = /^\S*/u.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0] ?? '';
  return ADDRESS.test(head) || ADDRESS.test(`${text.slice(start, end)}${tail}`);
}

const LONGEST_ADDRESS = 120;
const ADDRESS = /:\/\/|^\(?www\.|[\p{L}\p{N}]\.(?:com|org|io|ai|net|edu|co|cn|dev|gov|github)(?![\p{L}\p{N}])/u;
