// GET /feed.xml: the papers listed last, as Atom.
import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { newestFeed } from '../exports/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(newestFeed(await getCatalog(), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
