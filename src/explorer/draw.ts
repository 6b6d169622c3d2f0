// A line chart, a legend and a table -> the document. Runs in browsers.
import type { LinesView } from './lines.ts';
import { type Answer, shareLabel } from './series.ts';
import type { TermIndex } from './terms-file.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the chart into an empty or earlier drawn `<svg>`. */
export function drawLines(svg: SVGSVGElement, { height, grid, ticks, lines }: LinesView): void {
  svg.setAttribute('height', String(height));
  svg.replaceChildren(
    ...grid.flatMap(({ y, label }) => [
      shape('line', { class: 'grid', x1: '0', x2: '100%', y1: y, y2: y }),
      shape('text', { class: 'scale', x: '0', y: y - 4 }, label),
    ]),
    ...ticks.map(({ x, text }) => shape('text', { x, y: height - 5, 'text-anchor': 'middle' }, text)),
    ...lines.map(({ strokes, points }, line) => {
      const group = shape('g', { class: `series series-${line + 1}` });
      group.append(
        ...strokes.map((stroke) => shape('line', { ...stroke })),
        ...points.map(({ x, y, few, title }) => {
          const point = shape('circle', { cx: x, cy: y, r: 3.5, class: few ? 'few' : 'point' });
          point.append(shape('title', {}, title));
          return point;
        }),
      );
      return group;
    }),
  );
}

/** Lists the terms: what their lines look like and how often they are there, then what has no line and why. */
export function drawLegend(list: HTMLElement, { series, missing }: Answer): void {
  list.replaceChildren(
    ...series.map(({ term, sum, search }, line) => {
      const sample = shape('svg', {
        class: `sample series series-${line + 1}`,
        width: 28,
        height: 10,
        'aria-hidden': 'true',
      });
      sample.append(shape('line', { x1: 0, x2: 28, y1: 5, y2: 5 }));
      const item = element('li', '');
      const link = element('a', 'search');
      link.href = search;
      link.setAttribute('aria-label', `search for ${term}`);
      // Without a break before the link, so that no line begins with the dot.
      const more = element('span', '\u00a0·\u00a0');
      more.append(link);
      item.append(sample, ' ', element('b', term), ` ${sum}`, more);
      return item;
    }),
    ...missing.map(({ term, why }) => {
      const item = element('li', '');
      item.className = 'missing';
      item.append(element('b', term), ` ${why}.`);
      return item;
    }),
  );
}

/** Fills the table: a row for each period, a column for each term. */
export function drawTable(table: HTMLTableElement, { series }: Answer, { periods, unit }: TermIndex): void {
  const head = element('tr', '');
  head.append(...[capitalized(unit), ...series.map(({ term }) => term)].map((name) => header(name, 'col')));
  const body = periods.map(({ label, abstracts }, at) => {
    const row = element('tr', '');
    const cells = series.map(({ counts }) => {
      const count = counts[at] ?? 0;
      return element(
        'td',
        abstracts === 0 ? '–' : `${count}\u00a0of\u00a0${abstracts} (${shareLabel(count, abstracts)})`,
      );
    });
    row.append(header(label, 'row'), ...cells);
    return row;
  });
  table.tHead?.replaceChildren(head);
  table.tBodies[0]?.replaceChildren(...body);
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const made = element('th', text);
  made.scope = scope;
  return made;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
