// GET /feed.json, /topics/<slug>/feed.json, ...: what came in last, as JSON Feed, beside every page that can be followed.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { feedFiles } from '../../exports/feeds/files.ts';
import { textFile } from '../../exports/text-file.ts';
import { FEEDS } from '../../urls.ts';

export async function getStaticPaths() {
  const files = feedFiles(await getCatalog(), 'json', import.meta.env.SITE);
  return files.map(({ folder, write }) => ({ params: { folder }, props: { write } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => textFile(props.write(), `${FEEDS.json.type}; charset=utf-8`);
