// GET /feed.xml, /topics/<slug>/feed.xml, ...: what came in last, as Atom, beside every page that can be followed.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { feedFiles } from '../../exports/feeds/files.ts';
import { textFile } from '../../exports/text-file.ts';
import { FEEDS } from '../../urls.ts';

export async function getStaticPaths() {
  const files = feedFiles(await getCatalog(), 'atom', import.meta.env.SITE);
  return files.map(({ folder, write }) => ({ params: { folder }, props: { write } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => textFile(props.write(), `${FEEDS.atom.type}; charset=utf-8`);
