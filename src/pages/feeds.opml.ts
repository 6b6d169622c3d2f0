// GET /feeds.opml: the feeds of the site and its topics, for a feed reader to take in one go.
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { opml } from '../exports/feeds/files.ts';
import { textFile } from '../exports/text-file.ts';

export const GET: APIRoute = async ({ site }) => textFile(opml(await getCatalog(), site), 'text/x-opml; charset=utf-8');
