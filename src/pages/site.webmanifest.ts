// The web manifest: name, colours and icons for a home screen. A route since its addresses depend on the base.
import type { APIRoute } from 'astro';
import { LANGUAGE, SITE_DESCRIPTION, SITE_NAME } from '../site.ts';
import { at, homeUrl } from '../urls.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: homeUrl(),
      name: SITE_NAME,
      short_name: SITE_NAME,
      description: SITE_DESCRIPTION,
      lang: LANGUAGE,
      start_url: homeUrl(),
      scope: homeUrl(),
      display: 'minimal-ui',
      background_color: '#fdfcf9',
      theme_color: '#fdfcf9',
      icons: [
        { src: at('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: at('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: at('icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: at('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
