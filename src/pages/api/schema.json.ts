// GET /api/schema.json: JSON Schema of the API's documents.
import type { APIRoute } from 'astro';
import { apiJsonSchema } from '../../exports/api-schema.ts';

export const GET: APIRoute = () => Response.json(apiJsonSchema());
