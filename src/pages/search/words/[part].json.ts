// GET /search/words/<part>.json: one part of the lexicon of search.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { commonEnglish } from '../../../catalog/search/english.ts';
import { buildLexicon } from '../../../catalog/search/lexicon.ts';
import { lexiconFiles } from '../../../exports/search/lexicon.ts';

export async function getStaticPaths() {
  const files = lexiconFiles(buildLexicon(await getCatalog(), commonEnglish()));
  return [...files].map(([part, file]) => ({ params: { part }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
