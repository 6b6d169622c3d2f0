// GET /card.png, /topics/<slug>/card.png, /digests/<id>/card.png: what is shown where a link to the page is shared.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { cardFiles } from '../../exports/cards/files.ts';

export async function getStaticPaths() {
  const files = cardFiles(await getCatalog());
  return files.map(({ folder, draw }) => ({ params: { folder }, props: { draw } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await props.draw(), { headers: { 'Content-Type': 'image/png' } });
