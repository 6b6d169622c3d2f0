// GET /topics/<slug>/index.md: a topic as Markdown.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog, getTopicText } from '../../../catalog/index.ts';
import { textFile } from '../../../exports/text-file.ts';
import { topicMarkdown } from '../../../exports/twins.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return topics.map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { topic }, site }) =>
  textFile(topicMarkdown(topic, await getTopicText(topic.slug), site), 'text/markdown; charset=utf-8');
