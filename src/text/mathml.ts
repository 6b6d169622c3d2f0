// temml's output -> the same MathML with nothing in it but elements and attributes of an allow-list. Pure.

/**
 * Drops attributes that are not on the list (all `style` and `class`: the content security policy refuses the one, no
 * style sheet of ours knows the other). Undefined if there is an element that is not on the list.
 */
export function safeMathml(markup: string): string | undefined {
  const rewritten = markup
    .replace(OVERLINE_OPEN, '<mover>')
    .replace(OVERLINE_CLOSE, '<mo stretchy="true">‾</mo></mover>');
  let from = 0;
  let out = '';
  for (const tag of rewritten.matchAll(TAG)) {
    const [whole, slash, name, attributes] = tag;
    if (name === undefined || !ELEMENTS.has(name)) return undefined;
    out += `${rewritten.slice(from, tag.index)}<${slash ?? ''}${name}${keptAttributes(name, attributes ?? '')}>`;
    from = tag.index + whole.length;
  }
  out += rewritten.slice(from);
  return out.startsWith('<math') && !/<(?!\/?m[a-z]*[ >])/.test(out) ? out : undefined;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)([^<>]*)>/g;
const ATTRIBUTE = /\s([a-z]+)="([^"<>]*)"/g;

// `menclose` is not in MathML Core; a bar above is all that abstracts use of it.
const OVERLINE_OPEN = /<menclose notation="top"[^<>]*>/g;
const OVERLINE_CLOSE = /<\/menclose>/g;

const ELEMENTS = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded'.split(
    ' ',
  ),
);

const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ['mathvariant', /^normal$/],
  ['displaystyle', /^(?:true|false)$/],
  ['scriptlevel', /^[0-3]$/],
  ['stretchy', /^(?:true|false)$/],
  ['fence', /^(?:true|false)$/],
  ['separator', /^(?:true|false)$/],
  ['accent', /^(?:true|false)$/],
  ['movablelimits', /^(?:true|false)$/],
  ['form', /^(?:prefix|infix|postfix)$/],
  ['lspace', /^[01](?:\.\d+)?(?:em)?$/],
  ['rspace', /^[01](?:\.\d+)?(?:em)?$/],
  ['linethickness', /^0(?:px|pt|em)?$/],
  // Spaces only, and no wider than a `\qquad`.
  ['width', /^-?[012](?:\.\d+)?em$/],
]);

function keptAttributes(element: string, attributes: string): string {
  let kept = '';
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (name === 'width' && element !== 'mspace') continue;
    if (element === 'mpadded') continue;
    if (ATTRIBUTES.get(name)?.test(value)) kept += ` ${name}="${value}"`;
  }
  return kept;
}
