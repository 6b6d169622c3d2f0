// How papers present what is theirs, as parts of patterns: "we propose", "called", "a framework"; and the patterns of names
// that stand beside them. Pure.

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}²³⁴+*&./_‑-]*`;
/** A word, or words that all begin with a capital, and the number of a version. */
const NAME = String.raw`["“‘']?((?:(?:\p{Lu}${WORD}\s){1,3}\p{Lu}${WORD}|${WORD})(?:\s+v?\d+(?:\.\d+)*(?=[,;:.\s)]))?)["”’']?`;
/** What may follow a name; a noun after it makes it part of a longer thing: "RL methods". */
const ENDS = String.raw`(?=\s*[,.;:()–—]|\s*$|\s-\s|\s(?:a|an|the|to|for|that|which|with|as|by|in|on|using|via|and|or|is|are|when|where|alongside|along|based|built|trained|through|without|our|from|at)\b)`;
const VERB =
  '(?:[Pp]ropos|[Ii]ntroduc|[Pp]resent|[Dd]evelop|[Dd]esign|[Dd]escrib|[Dd]evis|[Cc]ontribut|[Rr]eleas|[Bb]uil[dt]|[Oo]ffer|[Uu]nveil|[Ff]ormulat|[Cc]reat|[Cc]onstruct|[Cc]urat|[Ee]stablish|[Ll]aunch|[Oo]pen-sourc|[Pp]ut forward|[Rr]eport|[Ss]uggest)[a-z]*';
export const SUBJECT = String.raw`(?:\b(?:[Ww]e|[Tt]his (?:paper|work|article|study|report|technical report)|[Oo]ur (?:paper|work)|[Tt]he paper)\b)`;
export const ADVERBS =
  '(?:[\\s,]+(?:then|therefore|thus|hence|also|further|first|firstly|finally|formally|specifically|instead|hereby|additionally|subsequently|next|thereby|accordingly|successfully|are excited to|are proud to|are pleased to|have|to|here|now|jointly))*';
const ARTICLES = String.raw`(?:(?:the|an?|our|its|novel|new|simple|first|two|and)\s+)*`;
export const PRESENTS = String.raw`(?:${SUBJECT}${ADVERBS}\s+${VERB}|\b(?:[Ii]ntroduc|[Pp]ropos|[Pp]resent|[Dd]evelop)ing|\b(?:and|us to) (?:introduce|propose|present|develop|design))(?:\s+and\s+(?:[a-z]+ly\s+)?${VERB})?[,:]?\s+`;
export const CALL = '(?:call|term|dub|name|coin|refer to)';
export const CALLS =
  '(?:(?:called|named|dubbed|termed|coined|abbreviated)(?: as)?|namely|denoted(?: as| by)?|referred (?:to )?as|[Ww]e (?:call|name|term|dub|coin|refer to)(?: (?:it|this|our|the)(?: [a-z-]+){0,4})?(?: as)?)';
/** Words after which something else is the object. */
export const LINK =
  '(?:for|of|in|with|using|that|which|to|via|by|on|from|as|into|based on|leveraging|through|called|between|against|over)';
export const NOUN =
  '(?:methods?|approach|framework|models?|system|benchmark|dataset|data set|algorithm|architecture|pipeline|agent|paradigm|suite|strategy|technique|optimizer|modules?|network|corpus|toolkit|library|platform|solution|metric|mechanism|family|tool|recipe|technology|environment|engine)';
/** What a paper has one of: "our approach, NAME, ..." names it. */
export const OWN_NOUN =
  '(?:method|approach|framework|system|algorithm|architecture|pipeline|technique|strategy|solution)';

/** A name where a paper presents something, in the first group. */
interface Pattern {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Whether a plain word with a capital is a name here. */
  readonly capitalized: boolean;
}

export const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`${PRESENTS}${ARTICLES}${NAME}${ENDS}`, 'gu'), weight: 3, capitalized: true },
  {
    pattern: new RegExp(String.raw`\b${CALLS}[,:]?\s+(?:the\s+|an?\s+)?${NAME}${ENDS}`, 'gu'),
    weight: 2.5,
    capitalized: true,
  },
  {
    pattern: new RegExp(
      String.raw`${PRESENTS}(?:[\p{L}\p{N}-]+\s+){1,14}?[\p{L}-]+(?:,|:|\s[-–—])\s+(?:the\s+)?${NAME}(?=[,.]|\s(?:that|which|to|\())`,
      'gu',
    ),
    weight: 2,
    capitalized: false,
  },
  // "We introduce a steady lifting technique ROPES": only words that describe the noun stand before it.
  {
    pattern: new RegExp(
      String.raw`${PRESENTS}(?:an?|our|the)\s+(?:(?!${LINK}\b)[\p{L}\p{N}-]+,?\s+){0,8}?${NOUN}\s+${NAME}${ENDS}`,
      'gu',
    ),
    weight: 2.5,
    capitalized: false,
  },
  // "We propose a knotted procedure (ROPES)": no definition, as the words do not give the letters.
  {
    pattern: new RegExp(
      String.raw`${PRESENTS}(?:an?|our|the)\s+(?:(?!from\b)[\p{L}\p{N}-]+,?\s+){1,14}?\(["“]?([\p{L}\p{N}-]{3,20})["”]?\)`,
      'gu',
    ),
    weight: 2.5,
    capitalized: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Oo]ur|[Aa]n?|[Tt]his)\s+(?:[\p{L}\p{N}-]+\s+){0,6}?${NOUN}(?: is)?(?:,|:|\s[-–—])?\s+${NAME}(?=\s*[,.;()–—]|\s(?:is|that|which|achieves|outperforms|for|to|with)\b)`,
      'gu',
    ),
    weight: 1.5,
    capitalized: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b[Oo]ur\s+(?:(?:new|novel|proposed|final|resulting)\s+)*(?:[\p{L}-]+\s+)?${OWN_NOUN}(?:,|:|\s[-–—])\s+${NAME}(?=,|\s[-–—])`,
      'gu',
    ),
    weight: 2,
    capitalized: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?:^|\s)${NAME}(?:\s\([^)]{0,80}\))?(?:,|\sis|\sare)\s+(?:an?|the first)\s+(?:\p{Ll}[\p{Ll}-]*,?\s+){0,8}?${NOUN}\b`,
      'gu',
    ),
    weight: 1.5,
    capitalized: false,
  },
];
