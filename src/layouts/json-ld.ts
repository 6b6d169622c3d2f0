// Structured data for search engines: a page's breadcrumbs as schema.org, and any such object as text that is safe in HTML. Pure.
import type { PageMeta } from '../catalog/views/meta.ts';
import { SITE_NAME } from '../site.ts';
import { absolute, homeUrl } from '../urls.ts';

/** The way to a page as a `BreadcrumbList`; none for a page without breadcrumbs. */
export function breadcrumbList(meta: PageMeta, site: URL | undefined): readonly object[] {
  if (!meta.breadcrumbs || meta.title === null) return [];
  const way = [{ label: SITE_NAME, href: homeUrl() }, ...meta.breadcrumbs, { label: meta.title, href: meta.path }];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: way.map(({ label, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: absolute(href, site),
      })),
    },
  ];
}

/** JSON that no text in it can end the `<script>` around: every `<` is written as an escape. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
