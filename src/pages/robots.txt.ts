// GET /robots.txt: everything may be read; where the sitemap is.
import type { APIRoute } from 'astro';
import { absolute, at } from '../urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('sitemap-index.xml'), site)}\n`);
