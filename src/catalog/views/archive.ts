// The papers by date of publication -> the archive's index and one page for each year. Pure.
import { archiveUrl, yearUrl } from '../../urls.ts';
import type { Catalog, CatalogPaper, CatalogYear } from '../catalog.ts';
import { countLabel, monthLabel, monthName, NO_DATE, numberLabel } from './labels.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { type Extent, extentOf, type PaperRow, paperRow } from './rows.ts';

export interface ArchiveView {
  readonly meta: PageMeta;
  readonly count: string;
  /** Newest first, the undated last. */
  readonly years: readonly (CountLink & { readonly months: readonly CountLink[] })[];
}

/** Papers of one month, newest first. */
export interface MonthSection {
  /** The anchor: `2024-08`. */
  readonly id: string;
  readonly label: string;
  /** The month's name alone. */
  readonly short: string;
  readonly count: string;
  /** The count without its unit. */
  readonly number: string;
  readonly rows: readonly PaperRow[];
}

export interface YearView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly count: string;
  readonly extent: Extent;
  readonly months: readonly MonthSection[];
  /** Papers without a date: all of them on their own page, none on any other. */
  readonly undated: readonly PaperRow[];
  readonly older: Link | null;
  readonly newer: Link | null;
}

export function archiveView(catalog: Catalog): ArchiveView {
  return {
    meta: {
      title: 'Archive',
      description: `${countLabel(catalog.papers.length, 'paper')} by date of publication.`,
      path: archiveUrl(),
      breadcrumbs: [],
    },
    count: countLabel(catalog.papers.length, 'paper'),
    years: catalog.years.map((year) => {
      const href = yearUrl(yearParam(year));
      const months = byMonth(year);
      return {
        href,
        label: year.year ?? NO_DATE,
        count: countLabel(year.papers.length, 'paper'),
        months: months.map(([month, papers]) => ({
          href: `${href}#${month}`,
          label: monthName(month),
          count: numberLabel(papers.length),
        })),
      };
    }),
  };
}

export function yearView(catalog: Catalog, year: CatalogYear): YearView {
  const extent = extentOf(year.papers.length);
  const at = catalog.years.indexOf(year);
  const title = year.year ?? NO_DATE;
  const count = countLabel(year.papers.length, 'paper');
  return {
    meta: {
      title: year.year === null ? 'Papers without a date' : `Papers of ${title}`,
      description:
        year.year === null ? `${count} for which no digest gives a date.` : `${count} published in ${title}, by month.`,
      path: yearUrl(yearParam(year)),
      breadcrumbs: [{ label: 'Archive', href: archiveUrl() }],
    },
    title,
    count,
    extent,
    undated: year.year === null ? year.papers.map((paper) => paperRow(catalog, paper, extent)) : [],
    months: byMonth(year).map(([month, papers]) => ({
      id: month,
      label: monthLabel(month),
      short: monthName(month),
      count: countLabel(papers.length, 'paper'),
      number: numberLabel(papers.length),
      rows: papers.map((paper) => paperRow(catalog, paper, extent)),
    })),
    older: yearLink(catalog.years[at + 1]),
    newer: yearLink(catalog.years[at - 1]),
  };
}

/** Route parameter of a year's page. */
export function yearParam({ year }: CatalogYear): string {
  return year ?? 'undated';
}

function byMonth({ papers }: CatalogYear): readonly [string, readonly CatalogPaper[]][] {
  const dated = papers.flatMap((paper) =>
    paper.published === null ? [] : [{ month: paper.published.slice(0, 7), paper }],
  );
  return [...Map.groupBy(dated, ({ month }) => month)].map(([month, own]) => [month, own.map(({ paper }) => paper)]);
}

function yearLink(year: CatalogYear | undefined): Link | null {
  return year === undefined ? null : { href: yearUrl(yearParam(year)), label: year.year ?? NO_DATE };
}
