// A sentence -> the figures in it, ranges and lists whole. Pure.
import type { Span } from '../../text/sentences.ts';

/** A number with its unit, or numbers that belong together: "16.1%-51.6%", "7B to 60B parameters". */
export interface Figure extends Span {
  /** What the last number counts: a share or a factor, an amount of something, or not said. */
  readonly kind: 'relative' | 'amount' | 'plain';
  /** The unit of an amount, in lower case: "gpu hours". */
  readonly unit: string;
  /** "8x", "8 times": says nothing without what is compared. */
  readonly isFactor: boolean;
  /** Whether it is more than one number. */
  readonly isRange: boolean;
}

/** All figures of a sentence, in order and without overlap: none ends where a number follows that belongs to it. */
export function figures(sentence: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const { relative, amount } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (isCutAt(sentence, end) || CUT_BEFORE.test(sentence.slice(Math.max(0, start - 12), start))) continue;
    const kind = relative !== undefined ? 'relative' : amount !== undefined ? 'amount' : 'plain';
    found.push({
      start,
      end,
      kind,
      unit: (amount ?? '').trim().toLowerCase(),
      isFactor: /^(?:\s?[x×]|\stimes)$/i.test(relative ?? ''),
      isRange: (kind !== 'plain' || /\d$/.test(match[0])) && numbersIn(match[0]) > 1,
    });
  }
  return found;
}

/** Whether a number follows that belongs to the one before this place: "3%| to 5%". */
export function isCutAt(sentence: string, end: number): boolean {
  return CUT.test(sentence.slice(end, end + 12));
}

const numbersIn = (text: string): number => text.match(/(?<![\d.,])\d/g)?.length ?? 0;

const any = (words: string): string => words.trim().split(/\s+/).join('|').replaceAll('_', String.raw`[-\s]`);

const SIGN = String.raw`(?:[~≈∼≃<>≥≤+±↑↓]\s?|[−–-](?=\d)){0,3}`;
const NUMBER = String.raw`\d{1,12}(?:[.,]\d{1,12}){0,4}(?!\d)`;
/** The unit of a share or a factor. */
export const RELATIVE = [
  String.raw`\s?%(?:p(?:p|ts?)?(?![\p{L}\p{N}])|[-\s](?:absolute\s)?points?(?![\p{L}\p{N}]))?`,
  String.raw`\s?(?:pp|ppts?|p\.p\.)(?![\p{L}\p{N}])`,
  String.raw`\spercent(?:age[-\s]points?)?(?![\p{L}\p{N}])`,
  String.raw`\s?[xX×](?![\p{L}\p{N}×]|\s\d)`,
  String.raw`[-\s]?fold(?![\p{L}\p{N}])`,
  String.raw`[-\s]times(?![\p{L}\p{N}])`,
].join('|');
const SCALED = String.raw`\s?[KMBTkmb](?![\p{L}\p{N}])|[-\s](?:thousand|million|billion|trillion)(?![\p{L}\p{N}])`;
const SCALE = `(?:${SCALED})?`;
const QUALIFIED = any('trainable activated active total training additional labeled synthetic high-quality');
const AMOUNT = any(`
  frames_per_second tokens_per_second tokens/s(?:ec)? parameters? params tokens? FLOPs GFLOPs TFLOPs MACs FPS fps GB MB KB TB GiB MiB
  ms milliseconds? seconds? minutes? hours? days? GPU_hours? GPU_days? GPUs? steps epochs images samples examples videos
  trajectories questions bits? bpw dB points FID BLEU ROUGE mAP mIoU AP F1`);
/** How near a number is, how high at most. */
export const ABOUT = String.raw`(?:(?:up\sto|over|under|below|above|about|around|only|just|roughly|approximately|nearly|almost|(?:more|less|fewer)\sthan|at\s(?:least|most)|as\s(?:much|many|high|low)\sas|an?|an\saverage\sof)\s){0,2}`;
/** What holds two numbers of a range together. */
const RANGE = String.raw`(?:\s?[-‐‑–—~∼/→]\s?|\s(?:to|vs\.?)\s|,?\s(?:and|or)\s)`;
const LIST = String.raw`,\s(?:(?:and|or)\s)?`;
const COUNTED = String.raw`(?:${SCALE}\s(?:(?:${QUALIFIED})\s)?(?:${AMOUNT})|(?:[KMGT]i?B|ms|FPS|fps|dB))(?![\p{L}\p{N}-])`;
/** A number with its sign. */
export const ONE = `${SIGN}${NUMBER}`;
// All numbers but the last, then the last: its unit is that of all.
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,@$€£#%^/:×-]|\d\s)(?:${ONE}(?:(?:${RELATIVE}|${COUNTED}|${SCALE})${RANGE}|(?:${RELATIVE}|${SCALED})${LIST})${ABOUT}(?=${ONE})){0,8}${ONE}(?:(?<relative>${RELATIVE})|(?<amount>${COUNTED})|${SCALE})`,
  'gu',
);
const CUT = /^(?:\s?[-‐‑–—~∼/→]\s?[~≈<>+]?\d|,?\s(?:to|and|or)\s[~≈<>+−-]?\d)/;
const CUT_BEFORE = /\d\S{0,3}(?:\s?[-‐‑–—~∼/→]\s?|\s(?:to|and|or)\s)$/;
