// GET /opensearch.xml: how a browser searches this site.
import type { APIRoute } from 'astro';
import { openSearchDescription } from '../exports/opensearch.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(openSearchDescription(site), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
