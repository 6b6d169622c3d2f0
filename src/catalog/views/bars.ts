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
  /** Singular and plural of what is counted. Default: papers. */
  readonly unit?: readonly [one: string, many: string];
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

export function barsView(sources: readonly BarSource[], options: BarsOptions = {}): BarsView {
  const highest = Math.max(0, ...sources.map(({ count }) => count));
  const { most = highest, height = 96, unit = ['paper', 'papers'] } = options;
  const strip = 100 / Math.max(1, sources.length);
  const base = ROOM.peak + height;
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
      title: `${label}: ${countLabel(count, ...unit)}`,
    })),
    peak: highest === 0 ? null : mark(peak, sources.length, rounded(base - rise(highest) - 5), numberLabel(highest)),
    ticks: sources.flatMap(({ tick }, at) =>
      tick === null ? [] : [mark(at, sources.length, base + ROOM.ticks - 5, tick)],
    ),
    rows: sources.map(({ label, count, href }) => ({
      label,
      count: numberLabel(count),
      href: count === 0 ? null : href,
    })),
  };
}

/** Words in the middle of a strip; at the ends of the chart they stay inside it. */
function mark(at: number, strips: number, y: number, text: string): Mark {
  const middle = { x: percent(((at + 0.5) * 100) / strips), y, anchor: 'middle', text } as const;
  if (strips < 3) return middle;
  if (at === 0) return { ...middle, x: '0%', anchor: 'start' };
  return at === strips - 1 ? { ...middle, x: '100%', anchor: 'end' } : middle;
}

function percent(value: number): string {
  return `${rounded(value)}%`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
