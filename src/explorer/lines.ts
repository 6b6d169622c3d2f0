// Counts of terms -> a line chart of their shares with finished coordinates. Pure: runs in browsers and tests.
import { type Series, shareLabel } from './series.ts';
import type { TermIndex } from './terms-file.ts';

/** Across in per cent, down in pixels, as the bar charts of the site. */
export interface LinesView {
  readonly height: number;
  /** Lines across, with what they mean. */
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly ticks: readonly { readonly x: string; readonly text: string }[];
  readonly lines: readonly {
    /** Between neighbouring periods that both have abstracts. */
    readonly strokes: readonly { readonly x1: string; readonly y1: number; readonly x2: string; readonly y2: number }[];
    readonly points: readonly {
      readonly x: string;
      readonly y: number;
      /** Of so few abstracts that one more or less would move it far. */
      readonly few: boolean;
      /** "lora, 2024: 12 of 50 abstracts, 24%". */
      readonly title: string;
    }[];
  }[];
}

const TOP = 22;
const PLOT = 180;
const FOOT = 24;
/** Where the first and the last point stand, in per cent: right of the scale's words, and with room for half the name of a period. */
const [FIRST, LAST] = [12, 95];
/** Heights of the top line that read well: per cent. */
const TOPS = [1, 2, 4, 6, 10, 20, 30, 40, 50, 60, 80, 100];

/** The chart; all lines on one scale that begins at nothing. */
export function linesView(series: readonly Series[], { periods, few }: TermIndex): LinesView {
  const abstractsAt = (at: number) => periods[at]?.abstracts ?? 0;
  const share = (count: number, at: number) => (100 * count) / Math.max(1, abstractsAt(at));
  const highest = Math.max(0, ...series.flatMap(({ counts }) => counts.map(share)));
  const top = TOPS.find((each) => each >= highest) ?? 100;
  const x = (at: number) =>
    periods.length === 1 ? '50%' : `${rounded(FIRST + (at * (LAST - FIRST)) / (periods.length - 1))}%`;
  const y = (percent: number) => rounded(TOP + PLOT * (1 - percent / top));
  return {
    height: TOP + PLOT + FOOT,
    grid: [top, top / 2, 0].map((percent) => ({ y: y(percent), label: percent === 0 ? '0' : `${percent}%` })),
    ticks: periods.flatMap(({ tick }, at) => (tick === '' ? [] : [{ x: x(at), text: tick }])),
    lines: series.map(({ term, counts }) => {
      const points = counts.flatMap((count, at) => {
        const abstracts = abstractsAt(at);
        if (abstracts === 0) return [];
        const title = `${term}, ${periods[at]?.label}: ${count} of ${abstracts} abstracts, ${shareLabel(count, abstracts)}`;
        return [{ at, x: x(at), y: y(share(count, at)), few: abstracts < few, title }];
      });
      const strokes = points.slice(1).flatMap((point, before) => {
        const from = points[before];
        return from === undefined || point.at - from.at > 1
          ? []
          : [{ x1: from.x, y1: from.y, x2: point.x, y2: point.y }];
      });
      return { strokes, points: points.map(({ at: _, ...point }) => point) };
    }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
