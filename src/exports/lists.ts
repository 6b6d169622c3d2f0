// A list of papers that has a page -> the files of citations beside it, and what machines read on it. Pure.
import type { CatalogPaper } from '../catalog/catalog.ts';
import { newestFirst } from '../catalog/papers.ts';
import type { Link, PageMeta } from '../catalog/views/meta.ts';
import { absolute, paperUrl } from '../urls.ts';
import type { Citable } from './citations/citable.ts';
import { citePaper } from './citations/cite-paper.ts';
import { coins } from './citations/coins.ts';
import { LIST_FORMATS } from './citations/formats.ts';
import { oncePer } from './citations/once-per.ts';
import { textFile } from './text-file.ts';

/** What machines read on the page of a list. */
export interface ListData {
  /** ContextObjects, one for each of the newest papers. */
  readonly coins: readonly string[];
  /** The page as a schema.org `CollectionPage`. */
  readonly jsonLd: readonly object[];
}

/** What a page of a list offers of its papers. */
export interface ListExports extends ListData {
  /** The files beside the page; `name`: under which a browser saves one. */
  readonly files: readonly (Link & { readonly name: string })[];
}

/** More than a reader would pick from; the files hold all. */
const MOST_COINS = 200;
const MOST_ITEMS = 100;

/** `meta`: of the page, whose path ends in the list's own name. */
export function listExports(meta: PageMeta, papers: readonly CatalogPaper[], site: URL | undefined): ListExports {
  const own = meta.path.split('/').at(-2) ?? '';
  return {
    files: filesOf(papers.length).map(({ file, label }) => ({
      href: meta.path + file,
      label,
      name: file.replace('papers', own),
    })),
    ...listData(meta, papers, site),
  };
}

/** `papers` in the order of the page, which need not have files beside it. */
export function listData(
  { path, title, description }: PageMeta,
  papers: readonly CatalogPaper[],
  site: URL | undefined,
): ListData {
  const items = papers.slice(0, MOST_ITEMS);
  return {
    coins: papers.slice(0, MOST_COINS).flatMap((paper) => coins(citePaper(paper, site)) ?? []),
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: title,
        description,
        url: absolute(path, site),
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: papers.length,
          itemListElement: items.map(({ slug }, at) => ({
            '@type': 'ListItem',
            position: at + 1,
            url: absolute(paperUrl(slug), site),
          })),
        },
      },
    ],
  };
}

/** Static paths of the files beside the pages of these lists: `file` is the last part of each. */
export function listPaths<Params extends Readonly<Record<string, string>>>(
  lists: readonly { readonly params: Params; readonly papers: readonly CatalogPaper[] }[],
) {
  return lists.flatMap(({ params, papers }) =>
    filesOf(papers.length).map(({ file }) => ({ params: { ...params, file }, props: { papers } })),
  );
}

/** The file of that name, newest paper first. */
export function listFile(name: string | undefined, papers: readonly CatalogPaper[], site: URL | undefined): Response {
  const found = filesOf(papers.length).find(({ file }) => file === name);
  if (found === undefined) throw new RangeError(`No list is exported as ${name}.`);
  const { format, part } = found;
  const some = papers.toSorted(newestFirst).slice(part * PART, (part + 1) * PART);
  const own = some.map((paper) => citePaper(paper, site));
  const text = format.write(format.abstracts ? own : own.map(withoutAbstract));
  return textFile(text, `${format.type}; charset=utf-8`);
}

/** The same object for the same paper: formats may keep what they wrote of it. */
const withoutAbstract = oncePer((paper: Citable): Citable => ({ ...paper, abstract: [] }));

/** Papers in one file: some 10 MB with abstracts, since hosts refuse files of more than 20 or 25. */
const PART = 5000;

/** The files of a list of so many papers: one of each format, and `papers-2.bib` and so on of very many. */
function filesOf(papers: number) {
  const parts = Array.from({ length: Math.max(1, Math.ceil(papers / PART)) }, (_, part) => part);
  return LIST_FORMATS.flatMap((format) =>
    parts.map((part) => ({
      format,
      part,
      file: part === 0 ? format.file : format.file.replace('.', `-${part + 1}.`),
      label: part === 0 ? format.label : `${format.label}, part ${part + 1}`,
    })),
  );
}
