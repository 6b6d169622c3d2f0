// GET /topics/<slug>/index.md: a topic as Markdown.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog, getTopicText } from '../../../catalog/index.ts';
import { topicMarkdown } from '../../../exports/twins.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return topics.map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { topic }, site }) =>
  new Response(topicMarkdown(topic, await getTopicText(topic.slug), site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
