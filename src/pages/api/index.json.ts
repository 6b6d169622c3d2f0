// GET /api/index.json: what digests and topics there are.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { indexDocument } from '../../exports/api.ts';

export const GET: APIRoute = async ({ site }) => Response.json(indexDocument(await getCatalog(), site));
