// GET /api/topics/<slug>.json: one topic with full records of its papers; of many papers also <slug>/2.json and so on.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { topicPaths } from '../../../exports/api.ts';
import { topicText } from '../../../exports/api-text.ts';
import { textFile } from '../../../exports/text-file.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return topics.flatMap((topic) =>
    topicPaths(topic).map((path, part) => ({ params: { path }, props: { topic, part } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { topic, part }, site }) =>
  textFile(topicText(topic, site, part), 'application/json');
