// GET /api/datasets.json: the data sets that papers name.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { datasetsDocument } from '../../exports/api.ts';

export const GET: APIRoute = async ({ site }) => Response.json(datasetsDocument(await getCatalog(), site));
