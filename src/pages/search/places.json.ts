// GET /search/places.json: what the palette leads to beside papers.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { placesFile } from '../../exports/search/places.ts';

export const GET: APIRoute = async () => Response.json(placesFile(await getCatalog()));
