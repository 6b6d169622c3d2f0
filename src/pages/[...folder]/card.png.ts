// GET /card.png, /topics/<slug>/card.png, /digests/<id>/card.png: what is shown where a link to the page is shared.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { beside } from '../../beside/beside.ts';
import { getCatalog } from '../../catalog/index.ts';
import { cards } from '../../catalog/views/cards.ts';
import { cardFolder } from '../../exports/cards/files.ts';
import { CARD_FONTS } from '../../exports/cards/fonts.ts';

export async function getStaticPaths() {
  const all = cards(await getCatalog());
  return all.map((card) => ({
    params: { folder: cardFolder(card) },
    props: { draw: beside('card', { card, fonts: CARD_FONTS }) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await props.draw(), { headers: { 'Content-Type': 'image/png' } });
