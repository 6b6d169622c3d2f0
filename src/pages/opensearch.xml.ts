// GET /opensearch.xml: how a browser searches this site.
import type { APIRoute } from 'astro';
import { openSearchDescription } from '../exports/opensearch.ts';
import { textFile } from '../exports/text-file.ts';

export const GET: APIRoute = ({ site }) =>
  textFile(openSearchDescription(site), 'application/opensearchdescription+xml');
