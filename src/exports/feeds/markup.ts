// Text -> text that stands in XML or HTML, and the little HTML that feeds carry. Pure.
import type { Inline } from '../../text/inline.ts';

/**
 * Text without what XML 1.0 forbids (§2.2: control characters, lone surrogates) or no text should hold (C1 controls,
 * noncharacters); a lone surrogate shows as U+FFFD, a tab or a line break as a blank: attributes could not keep it.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNPRINTABLE, '');
}

/** Text for the content of an element or an attribute in double quotes, in XML and HTML alike. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** An element of text; attributes whose value is null are left out. */
export function element(name: string, text: string | null, attributes: Readonly<Record<string, string | null>> = {}) {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(value)}"`,
  );
  return text === null ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${escaped(text)}</${name}>`;
}

/** Display text as HTML of styles and links; formulas in their readable form, since few feed readers set MathML. */
export function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'math') return escaped(inline.text);
      if (inline.kind === 'link') return element('a', inline.text, { href: inline.href });
      return element(inline.kind, inline.text);
    })
    .join('');
}

const UNPRINTABLE = /\p{Cc}|\p{Noncharacter_Code_Point}/gu;

// As numbers: titles of RSS items are read as text by some and as HTML by others; both read these (RSS Best Practices Profile).
const REFERENCES: Readonly<Record<string, string>> = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;' };
