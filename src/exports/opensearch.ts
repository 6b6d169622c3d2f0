// The site -> its OpenSearch description document, by which a browser makes it one of its search engines. Pure.
import { SITE_DESCRIPTION, SITE_NAME } from '../site.ts';
import { absolute, at, openSearchUrl, searchUrl } from '../urls.ts';

/** Letters that the format allows for a short name. */
const LONGEST_NAME = 16;

/** OpenSearch 1.1: https://github.com/dewitt/opensearch. `site` is Astro's configured site; every address in it is absolute. */
export function openSearchDescription(site: URL | string | undefined): string {
  const search = absolute(searchUrl(), site);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:moz="http://www.mozilla.org/2006/browser/search/">
  <ShortName>${escaped(SITE_NAME.slice(0, LONGEST_NAME))}</ShortName>
  <Description>${escaped(SITE_DESCRIPTION)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/x-icon">${escaped(absolute(at('favicon.ico'), site))}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(absolute(openSearchUrl(), site))}"/>
  <moz:SearchForm>${escaped(search)}</moz:SearchForm>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
