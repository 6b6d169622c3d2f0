// GET /rss.xml, /topics/<slug>/rss.xml, ...: what came in last, as RSS 2.0, beside every page that can be followed.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { feedFiles } from '../../exports/feeds/files.ts';
import { textFile } from '../../exports/text-file.ts';
import { FEEDS } from '../../urls.ts';

export async function getStaticPaths() {
  const files = feedFiles(await getCatalog(), 'rss', import.meta.env.SITE);
  return files.map(({ folder, write }) => ({ params: { folder }, props: { write } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => textFile(props.write(), `${FEEDS.rss.type}; charset=utf-8`);
