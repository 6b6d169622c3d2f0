// GET /trends/terms.json: the index of the term explorer.
import type { APIRoute } from 'astro';
import { getTrends } from '../../catalog/index.ts';

export const GET: APIRoute = async () => Response.json((await getTrends()).terms);
