// GET /llms.txt: what the site holds, for programs that read text.
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { llmsText } from '../exports/twins.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await getCatalog(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
