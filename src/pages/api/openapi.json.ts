// GET /api/openapi.json: OpenAPI document of the API's addresses.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { openApiDocument } from '../../exports/openapi.ts';

export const GET: APIRoute = async ({ site }) => Response.json(openApiDocument(await getCatalog(), site));
