// GET /trends/terms.json: the index of the term explorer.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { termTrends } from '../../catalog/trends/trends.ts';
import { termsFile } from '../../exports/terms-file.ts';

export const GET: APIRoute = async () => Response.json(termsFile(termTrends(await getCatalog())));
