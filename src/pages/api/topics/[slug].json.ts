// GET /api/topics/<slug>.json: one topic with full records of its papers.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { topicDocument } from '../../../exports/api.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return topics.map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => Response.json(topicDocument(props.topic, site));
