// An abstract -> the figures it claims, each as a quotation and with the sentence it stands in. Found, never interpreted.
// Pure.
import { type Span, sentences, trimmed } from '../../text/sentences.ts';
import { tokens } from '../../text/words.ts';
import { abstractPlaces } from '../topics/prominence.ts';

/** A figure as the abstract words it: "66.7% fewer parameters". Both spans are offsets into the abstract. */
export interface Claim {
  readonly quote: Span;
  readonly sentence: Span;
}

/**
 * Figures that say how much, how fast or how large, in the order of the text and without overlap: shares, factors and
 * amounts with their unit. What stands before the first sentence that says what the paper does is the work of others, and
 * a share without a word to say of what ("52.9%" in a row of figures) tells a reader nothing: neither is quoted.
 */
export function findClaims(abstract: string): readonly Claim[] {
  if (!/\d/.test(abstract)) return [];
  const words = tokens(abstract);
  const places = abstractPlaces(abstract, words);
  const own = words.find((_, at) => places[at] !== 'background')?.start ?? abstract.length;
  return sentences(abstract)
    .filter(({ end }) => end > own)
    .flatMap((span) => {
      const sentence = trimmed(abstract, span);
      return quotes(abstract.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
        quote: { start: sentence.start + start, end: sentence.start + end },
        sentence,
      }));
    });
}

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', String.raw`\s`)})`;

const QUALIFIER = any(
  `up_to as_much_as as_many_as as_few_as as_little_as as_high_as as_low_as more_than less_than fewer_than at_least at_most
  over under nearly almost about around roughly approximately only just merely an_average_of an_average an_additional
  an_impressive a_remarkable an a the its`,
);
const QUALIFIERS = String.raw`(?:(?:${QUALIFIER}\s|[~≈<>≥≤+±−-]\s?)){0,4}`;
const NUMBER = String.raw`(?<![\p{L}\p{N}_.,@$-]|\d\s)\d+(?:[.,]\d+)*`;
/** What makes a number a share or a factor; "3 times" is one only beside a comparison. */
const RELATIVE = String.raw`(?:\s?(?:%|percent(?:age\spoints?)?\b)|\s?[x×](?![\p{L}\p{N}×]|\s\d)|-fold\b|-times\b|\stimes(?=\s(?:fewer|less|more|faster|slower|lower|higher|better|smaller|larger|longer|shorter|cheaper)\b))`;
const SCALE = String.raw`(?:\s?[KMBTkmb]\b|\s(?:thousand|million|billion|trillion)\b)?`;
const AMOUNT = any(
  `parameters? params tokens FLOPs GFLOPs TFLOPs MACs FPS fps frames_per_second tokens_per_second tokens/s GB MB KB TB
  GiB MiB ms milliseconds? seconds? minutes? hours? days? GPU[-\\s]hours? GPU[-\\s]days? GPUs? steps
  epochs images samples examples videos bits? bpw dB points FID BLEU ROUGE`,
);
const COMPARED = any(
  `fewer less more faster slower lower higher better worse smaller larger longer shorter cheaper greater`,
);
const QUALIFIED = any(
  `additional extra relative absolute average overall total trainable activated active end-to-end wall-clock peak zero-shot`,
);
const MEASURED = any(
  `parameters? params tokens? FLOPs compute computations? computational storage energy memory cache KV GPUs? hours? time latency
  throughput bandwidth speed speedups? speed-ups? acceleration reductions? improvements? increases? decreases? gains? drops?
  savings? boost compression sparsity accuracy accuracies error errors rate rates success win F1 BLEU ROUGE FID PSNR SSIM mAP mIoU
  AUC AUROC EER WER CER top-[15] Top-[15] pass@\\w+ Pass@\\w+ score scores points? performance perplexity footprint usage size costs?
  training inference decoding prefilling generation search model data labels? samples? examples? steps? layers? weights?
  images? videos? bits? efficiency recall precision fidelity quality`,
);
const FOLLOWING = String.raw`(?:(?:\s(?:of\s(?:the\s)?)?(?:${COMPARED}|(?:${QUALIFIED}\s){0,2}${MEASURED})(?![\p{L}\p{N}-])){1,5})`;
const CHANGE = String.raw`(?:reduc|improv|increas|decreas|outperform|accelerat|cut|sav|boost|surpass|exceed|lower|speed|rais|shrink|shr[au]nk|gain|drop|achiev|reach|attain|compress|retain|preserv|maintain|recover)\p{Ll}*`;
const WORD = String.raw`[\p{L}\p{N}@'’/+-]+`;
/** "reduces memory usage by up to", "memory savings of", "accuracy of". */
const LEADING = String.raw`(?:\b(?:${CHANGE}\s(?:(?!(?:by|to|of|from|and|while|but|which)\s)${WORD}\s){0,6}?|(?:${MEASURED}\s){1,3}|margins?\s)(?:by|to|of)\s)`;
const FIGURE = `${QUALIFIERS}${NUMBER}`;

const QUOTES: readonly RegExp[] = [
  `\\bfrom\\s${FIGURE}${RELATIVE}?\\sto\\s${FIGURE}${RELATIVE}${FOLLOWING}?`,
  `${LEADING}${FIGURE}${RELATIVE}${FOLLOWING}?`,
  `${FIGURE}${RELATIVE}${FOLLOWING}`,
  `${QUALIFIERS}${NUMBER}(?:\\s?[x×](?![\\p{L}\\p{N}×]|\\s\\d)|-fold\\b)`,
  `${LEADING}?${FIGURE}${SCALE}\\s(?:${COMPARED}\\s|${QUALIFIED}\\s)?${AMOUNT}(?![\\p{L}\\p{N}])`,
].map((source) => new RegExp(source, 'gu'));

/** Where patterns meet on the same figure, the longest quotation stands. */
function quotes(sentence: string): readonly Span[] {
  if (!/\d/.test(sentence)) return [];
  const found = QUOTES.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ).toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Span[] = [];
  for (const span of found) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
