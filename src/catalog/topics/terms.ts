// Words of a title and an abstract -> the terms that weights can be learned for: words of content and short phrases.
// Pure.
import { stem, type Token } from '../../text/words.ts';
import type { Field } from './evidence.ts';
import { PROMINENCE } from './prominence.ts';

/** A place where a term stands: the words `from` (inclusive) to `to` (exclusive) of a field. */
export interface TermPlace {
  /** The stems of its words, joined by blanks: the same for every inflection. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The longest term, in words. */
const LONGEST_TERM = 3;

/** Every term of the words: it begins and ends with a word of content, and punctuation does not part it. */
export function termPlaces(words: readonly Token[]): readonly TermPlace[] {
  const content = words.map(isContent);
  return words.flatMap((first, from) => {
    if (!content[from]) return [];
    const places: TermPlace[] = [];
    let key = '';
    for (let to = from + 1; to <= from + LONGEST_TERM; to += 1) {
      const last = words[to - 1];
      if (!last || (to > from + 1 && last.apart)) break;
      key = last === first ? last.stem : `${key} ${last.stem}`;
      if (content[to - 1]) places.push({ key, from, to });
    }
    return places;
  });
}

/** Whether a term tells a reader what a paper is about: "reward model" does, "model" and "proposed model" do not. */
export function isTelling(stems: readonly string[]): boolean {
  const [first = '', last = ''] = [stems[0], stems.at(-1)];
  if (VAGUE.has(first) || VAGUE.has(last)) return false;
  return stems.some((stem) => !COMMON.has(stem));
}

/** What a mention at the given word of a field counts: 1 in the title. */
export function mentionAt(field: Field, word: number): number {
  return PROMINENCE[field.places[word] ?? 'body'];
}

/** From 0 towards 1: repetition tells, but less each time. */
export function saturatedAmount(mentions: number): number {
  return mentions / (mentions + HALF_SATURATED);
}

const HALF_SATURATED = 0.8;

/** Sizes, versions and the second half of "1.5B" are no content; dimensions are. */
const NUMBERED = /\p{N}/u;
const DIMENSIONS = new Set(['2d', '3d', '4d', '3dgs', '4dgs']);

function isContent({ stem: own, word }: Token): boolean {
  if (EMPTY.has(own) || (word.length < 2 && word <= '\u{2FF}')) return false;
  return !NUMBERED.test(word) || DIMENSIONS.has(word);
}

const stems = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' ').map(stem));

/** Words of grammar, and the wording of every abstract: no term begins or ends with them. */
const EMPTY = stems([
  'a about above across after again against all also although always am among an and another any are as at be because',
  'been before being below between both but by can cannot could did do does doing done down due during e each either',
  'else enough etc even ever every few first finally for from further furthermore g get give given had has have having',
  'he hence her here him his how however https i if in into io is it its itself just least less let like made mainly',
  'make makes many may me might more moreover most much must my namely near nearly neither no nor not now of off often',
  'on once one ones only onto or other others our out over own page per perhaps quite rather really s same she should',
  'since so some such t than that the their them themselves then there thereby therefore these they this those though',
  'three through thus to together too toward towards two under until up upon us use used uses using usually various',
  'very via was we well were what when where whereas whether which while who whom whose why will with within without',
  'would www yet you your',
  'approach approaches art available based compared current demonstrate experiments existing extensive github method',
  'methods new novel paper performance propose proposed project recent result results show shows significantly state',
  'work achieve achieves',
]);

/** Words of any paper: they say something beside others, but nothing to a reader who asks why, even at the edge of a term. */
const VAGUE = stems([
  'ability able billion million thousand trillion accurate accurately achieve across address advance advanced aim allow analysis analyze apply arise assess baseline best',
  'better beyond bridge bring build capability capable capture case challenge challenging code combine common',
  'comparable compare competitive complex comprehensive conduct consider consist consistent consistently contain contribution core',
  'create critical crucial currently demand design despite develop different difficult directly diverse drive easy',
  'effect effective effectively effectiveness emerge enable encounter enhance ensure especially essential establish evaluate evaluation',
  'experimental explore extend extensively fail finding focus follow found framework fully fundamental gain gap general',
  'generate good great group handle help high higher highly identify impact important impressive improve improvement',
  'include incorporate increase increasingly independent input insight instead integrate introduce investigate involve issue key',
  'known lack large largely larger lead leverage limit limitation limited little long low lower maintain major need',
  'notable notably observe obtain offer open original outperform output overall particular particularly perform possible potential',
  'practical present previous primarily prior problem process produce promising prove provide publicly question range real recently reduce',
  'release rely remain remarkable report require requirement research researcher respectively reveal several significant similar simple',
  'single solution solve source specific specifically stage standard start step strong struggle study substantial',
  'substantially success successful successfully suffer suggest superior support tackle technique term traditional typically underlying',
  'understand unique unlike useful validate variety way wide widely world yield',
  'average broad broader carefully comprise demystify eight encompass holistic largest methodology meticulous meticulously nine nuance nuanced',
  'outline possess rigor rigorous seven six smaller span systematic ten uncover underexplored underscore usage',
]);

/** Words of so many papers that they need another beside them. */
const COMMON = stems([
  'accuracy algorithm application architecture data dataset deep domain example feature human information knowledge',
  'language learn learning level machine model modeling network neural number parameter quality sample scale set',
  'size space structure system target task test time token train training type user value',
]);
