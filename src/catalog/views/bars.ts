// Counts in a row, of months or years -> a bar chart with finished coordinates, and the table that says the same. Pure.
import { countLabel, numberLabel } from './labels.ts';

/** One bar as asked for. */
export interface BarSource {
  /** "August 2024". */
  readonly label: string;
  /** What stands under it; null: nothing. */
  readonly tick: string | null;
  readonly count: number;
  /** Where the papers counted are; null: nowhere. */
  readonly href: string | null;
}

export interface BarsOptions {
  /** The count that reaches the top. Default: the highest of these. */
  readonly most?: number;
  /** Height of the highest bar in pixels. Default 96. */
  readonly height?: number;
  /** The least width in pixels that the chart will have: words at its ends stay inside it. Default 300. */
  readonly narrowest?: number;
}

/** Across: per cent of the width there is. Down: pixels. So a chart is as wide as its place, and its words keep their size. */
export interface BarsView {
  readonly height: number;
  /** Where the bars stand. */
  readonly base: number;
  readonly bars: readonly {
    readonly x: string;
    readonly width: string;
    readonly y: number;
    readonly height: number;
    /** The strip of the chart that belongs to the bar. */
    readonly strip: { readonly x: string; readonly width: string };
    readonly href: string | null;
    /** "August 2024: 12 papers". */
    readonly title: string;
  }[];
  /** The number over the first of the highest bars; null where all are empty. */
  readonly peak: Mark | null;
  /** Nothing, beside the foot of the bars. */
  readonly zero: Mark;
  readonly ticks: readonly Mark[];
  readonly rows: readonly { readonly label: string; readonly count: string; readonly href: string | null }[];
}

/** A few words in a chart; `anchor` as in SVG. */
export interface Mark {
  readonly x: string;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Rooms above the bars for the number, under them for the ticks. */
const ROOM = { peak: 17, ticks: 20 } as const;
/** A bar takes this share of its strip. */
const FILLED = 0.76;
/** What is there is seen. */
const LOWEST = 1.5;

/** Half the width of a letter or digit under a chart, in pixels, and how far words may reach over its ends. */
const HALF_LETTER = 3.4;
const OVER = 8;

export function barsView(sources: readonly BarSource[], options: BarsOptions = {}): BarsView {
  const highest = Math.max(0, ...sources.map(({ count }) => count));
  const { most = highest, height = 96, narrowest = 300 } = options;
  const strip = 100 / Math.max(1, sources.length);
  const base = ROOM.peak + height;
  const mark = marks(sources.length, narrowest);
  const rise = (count: number) =>
    count === 0 ? 0 : Math.max(LOWEST, rounded((height * count) / Math.max(most, highest)));
  const peak = sources.findIndex(({ count }) => count === highest);
  return {
    height: base + ROOM.ticks,
    base,
    bars: sources.map(({ label, count, href }, at) => ({
      x: percent((at + (1 - FILLED) / 2) * strip),
      width: percent(strip * FILLED),
      y: rounded(base - rise(count)),
      height: rise(count),
      strip: { x: percent(at * strip), width: percent(strip) },
      href: count === 0 ? null : href,
      title: `${label}: ${countLabel(count, 'paper')}`,
    })),
    peak: highest === 0 ? null : mark(peak, rounded(base - rise(highest) - 5), numberLabel(highest)),
    zero: { x: '-5', y: base + 4, anchor: 'end', text: '0' },
    ticks: sources.flatMap(({ tick }, at) => (tick === null ? [] : [mark(at, base + ROOM.ticks - 5, tick)])),
    rows: sources.map(({ label, count, href }) => ({
      label,
      count: numberLabel(count),
      href: count === 0 ? null : href,
    })),
  };
}

/** Words in the middle under their bar; where they would be cut at an end of the chart, from that edge of the bar inwards. */
function marks(strips: number, narrowest: number): (at: number, y: number, text: string) => Mark {
  const strip = 100 / Math.max(1, strips);
  const pixels = narrowest / Math.max(1, strips);
  return (at, y, text) => {
    const half = text.length * HALF_LETTER - OVER;
    if (half > pixels * (at + 0.5)) return { x: percent((at + (1 - FILLED) / 2) * strip), y, anchor: 'start', text };
    if (half > pixels * (strips - at - 0.5))
      return { x: percent((at + (1 + FILLED) / 2) * strip), y, anchor: 'end', text };
    return { x: percent((at + 0.5) * strip), y, anchor: 'middle', text };
  };
}

function percent(value: number): string {
  return `${rounded(value)}%`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
