// GET /llms.txt: what the site holds, for programs that read text.
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { textFile } from '../exports/text-file.ts';
import { llmsText } from '../exports/twins.ts';

export const GET: APIRoute = async ({ site }) =>
  textFile(llmsText(await getCatalog(), site), 'text/plain; charset=utf-8');
