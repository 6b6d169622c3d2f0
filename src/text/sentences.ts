// Display text -> its sentences, as offsets. Pure.

/** Offsets into a text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of an abstract. The spans tile the text: each begins where the one before ends, and the space after a
 * sentence belongs to it. A text of blanks is one span, the empty text none.
 */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end >= text.length || stop.index < start) continue;
    if (!endsSentence(text, start, stop.index, stop[1] ?? '', end)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentences that begin with the given words, without the blanks around them. */
export function sentencesBeginning(text: string, words: string): readonly Span[] {
  return sentences(text)
    .map((span) => trimmed(text, span))
    .filter(({ start }) => text.startsWith(words, start));
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const within = text.slice(start, end);
  return { start: end - within.trimStart().length, end: start + within.trimEnd().length };
}

// Stop signs, closing signs, then the space; Chinese and Japanese stops need none. Or a stop at which the author forgot
// the space: `on tasks.These results`.
const STOP =
  /([.!?…]{1,10})[)\]"'”’»]{0,3}(?:[.!?]{0,3})\s+|([。！？])[」』”’）]{0,3}\s*|(?<=[\p{L}\d%)]{2})[.?](?=\p{Lu})/gu;

function endsSentence(text: string, start: number, stopAt: number, sign: string, end: number): boolean {
  const before = text.slice(Math.max(start, stopAt - 40), stopAt);
  const after = text.slice(end, end + 40);
  if (sign === '' && /[.?]/.test(text.charAt(end - 1)))
    return lacksSpace(before, after) && !isAbbreviated(before, after, false);
  if (sign === '') return true;
  if (!beginsSentence(after, sign)) return false;
  if (sign === '.') return !isAbbreviated(before, after, stopAt - before.length === start);
  return true;
}

/**
 * Whether a stop without a space ends a sentence rather than stands in an address or a name: `Rope.Js`, `Dr.V`, `e.g.Ropes`.
 * After small letters, figures or a bracket any longer word may begin a sentence, after capitals only one that often
 * does, and a name only with what looks like its verb: `in rows.RopeFix ties`, but `big.LITTLE` and `Maker.AI`.
 */
function lacksSpace(before: string, after: string): boolean {
  if (/[/_@\\]|\.\p{L}/u.test(before.slice(before.lastIndexOf(' ') + 1))) return false;
  if (STARTERS.test(after) && /^\p{Lu}\p{Ll}*[ ,]/u.test(after)) return true;
  if (/^\p{Lu}\p{Ll}{2,}[ ,]/u.test(after)) return /(?:[\p{Ll}\d%)]{2}|\p{L}\))$/u.test(before);
  return /(?:^|\s)\p{Ll}{3,}$/u.test(before) && /^\p{Lu}[\p{L}\d-]{2,30} \p{Ll}{1,20}s /u.test(after);
}

/** A capital, a digit, an opening sign, a formula, a list mark, an address; or a name written small: `vLLM`, `d²Cache`, `π₀`. */
function beginsSentence(after: string, sign: string): boolean {
  if (/^["'“‘«([]*(?:[\p{Lu}\p{Lo}\d\\#$]|<(?!\/))|^[%>] ?\p{Lu}/u.test(after)) return true;
  if (/^\(?(?:[ivx]{1,4}|[a-h])\) /.test(after) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/\s]|$)/.test(after)) return true;
  if (sign !== '.') return false;
  return /^\p{Ll}[\p{Ll}-]{0,12}[\p{Lu}\p{N}]/u.test(after) || /^[\u0370-\u03FF]/.test(after);
}

// Shortened words that stand before what they introduce.
const NEVER_LAST =
  /(?:^|[\s(["“‘,/-])(?:[Ee]\.g|[Ii]\.e|vs|v\.s|[Cc]f|viz|resp|[Aa]pprox|ca|[Ff]igs?|[Tt]abs?|[Ee]qs?|[Ss]ecs?|[Rr]efs?|[Nn]os|[Vv]ol|pp|[Cc]hs?|[Aa]lg|[Tt]hm|[Ll]em|Dr|Mrs?|Ms|Prof|St|incl|excl|a\.k\.a|aka|[Dd]ept|[Uu]niv|[Aa]ssoc)$/;
// Shortened words and initials that may also end a sentence: the next word decides.
const MAY_BE_LAST =
  /(?:^|[\s(["“‘,-])(?:al|i\.i\.d|w\.r\.t|[Ii]nc|[Cc]orp|[Ll]td|[Cc]o|[JS]r|[Nn]o|[Dd]ef|[Pp]rop|[Cc]or|est|[Mm]in|[Mm]ax|[Aa]vg|[Ss]td|U\.S|U\.K|Ph\.D|[ap]\.m)$/;
const INITIAL = /(?:^|\p{Lu}\S*\s|[(.,]\s?|\b(?:by|and|with|of|from|as)\s)\p{Lu}$/u;
const STARTERS =
  /^["'“‘(]*(?:The|This|These|Those|That|We|Our|In|It|Its|They|Their|There|To|For|By|On|At|As|An?|And|But|Yet|So|Thus|Hence|If|When|While|With|However|Moreover|Furthermore|Finally|Then|Here|First|Second|Third|Additionally|Although|Despite|Existing|Experiments?|Extensive|Given|Instead|Meanwhile|Notably|Specifically|Since|Such|Through|Using|Unlike|Consequently|Therefore|Code|Recent(?:ly)?|Many|Most|Each|Both|All|From|Building|Based|Empirically)\b/;

function isAbbreviated(before: string, after: string, fromStart: boolean): boolean {
  if (NEVER_LAST.test(before)) return true;
  if (MAY_BE_LAST.test(before) || INITIAL.test(before)) return !STARTERS.test(after);
  // `(35. 6%)`: a number with a blank in it.
  if (/\d$/.test(before) && /^\d+(?![).\d]|\s?\p{Lu})/u.test(after)) return true;
  // `1. Train the model. 2. Prune it.`: a number that opens a sentence counts it.
  return fromStart && /^\(?\d{1,2}$/.test(before);
}
