// The words of a mail -> HTML that mail programs show well: one table, styles in place, colours for light and dark. Pure.
import { LANGUAGE } from '../../site.ts';
import type { Item, Words } from './words.ts';

const SERIF = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const COLOURS = { paper: '#fdfcf9', ink: '#1c1a17', soft: '#6a645a', hair: '#e2dccf', accent: '#98301f' };

// Programs that know of dark mode take these; others keep the colours in place, or turn them round themselves.
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
h3 a{text-decoration-color:#b3776c!important;text-decoration-thickness:1px!important;text-underline-offset:3px}
@media (prefers-color-scheme:dark){.paper{background:#181715!important}.ink{color:#e8e3d9!important}.soft{color:#a39b8d!important}.hair{border-color:#35322c!important}.accent{color:#e79478!important}}`;

/** The whole document; `unsubscribe`: an address that ends the subscription, or null. */
export function mailHtml(words: Words, unsubscribe: string | null): string {
  const { title, lead, sections, more, site, url, preview } = words;
  const body = [
    row(
      `padding:0 0 14px;border-bottom:1px solid ${COLOURS.hair}`,
      'hair',
      link(
        site.url,
        site.name,
        `${SERIF};font-style:italic;font-size:26px;text-decoration:none;color:${COLOURS.ink}`,
        'ink',
      ),
    ),
    row(
      'padding:26px 0 0',
      '',
      `<h1 style="margin:0;${SERIF};font-weight:600;font-size:28px;line-height:1.25;color:${COLOURS.ink}" class="ink">${link(url, title, `color:${COLOURS.ink};text-decoration:none`, 'ink')}</h1>`,
    ),
    row('padding:6px 0 6px', '', paragraph(lead, 16)),
    ...sections.flatMap(({ heading, url: page, items }) => [
      ...(heading === null
        ? []
        : [
            row(
              'padding:26px 0 0',
              '',
              `<h2 style="margin:0;${SANS};font-size:14px;line-height:1.5;color:${COLOURS.soft}" class="soft">${link(page, heading, `color:${COLOURS.soft};text-decoration:none`, 'soft')}</h2>`,
            ),
          ]),
      ...items.map(itemRow),
    ]),
    ...(more > 0
      ? [
          row(
            'padding:22px 0 0',
            '',
            small(`${more} more: ${link(url, 'all on one page', `color:${COLOURS.accent}`, 'accent')}`),
          ),
        ]
      : []),
    row(
      `padding:28px 0 0`,
      '',
      `<div style="border-top:1px solid ${COLOURS.hair};padding-top:14px" class="hair">${small(footer(words, unsubscribe))}</div>`,
    ),
  ];
  return `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(words.subject)}</title>
<style>${STYLE}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${COLOURS.paper}">
<div style="display:none;max-height:0;overflow:hidden">${escaped(preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" style="background:${COLOURS.paper}"><tr><td align="center" style="padding:24px 18px 40px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:left">
${body.join('\n')}
</table>
</td></tr></table>
</body>
</html>
`;
}

function itemRow({ title, url, text, facts }: Item): string {
  const heading = `<h3 style="margin:0;${SERIF};font-weight:600;font-size:18px;line-height:1.35">${link(url, title, `color:${COLOURS.ink};text-decoration:underline`, 'ink')}</h3>`;
  return row(
    'padding:22px 0 0',
    '',
    [heading, text === '' ? '' : paragraph(text, 16, 4), facts === '' ? '' : small(escaped(facts))].join(''),
  );
}

function footer({ site }: Words, unsubscribe: string | null): string {
  const from = `From ${link(site.url, site.name, `color:${COLOURS.soft}`, 'soft')}. Titles and abstracts belong to their authors.`;
  return unsubscribe === null ? from : `${from} ${link(unsubscribe, 'Unsubscribe', `color:${COLOURS.soft}`, 'soft')}`;
}

function row(style: string, name: string, content: string): string {
  return `<tr><td style="${style}"${name === '' ? '' : ` class="${name}"`}>${content}</td></tr>`;
}

function paragraph(text: string, size: number, above = 0): string {
  return `<p class="ink" style="margin:${above}px 0 4px;${SERIF};font-size:${size}px;line-height:1.55;color:${COLOURS.ink}">${escaped(text)}</p>`;
}

/** `content`: HTML. */
function small(content: string): string {
  return `<p class="soft" style="margin:4px 0 0;${SANS};font-size:13px;line-height:1.5;color:${COLOURS.soft}">${content}</p>`;
}

function link(href: string, text: string, style: string, name: string): string {
  return `<a href="${escaped(href)}" style="${style}" class="${name}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
