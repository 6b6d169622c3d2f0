// What the JSON API offers -> an OpenAPI document of its static paths. Source: https://spec.openapis.org/oas/v3.1.1.html. Pure.
import type { Catalog } from '../catalog/catalog.ts';
import { SITE_NAME } from '../site.ts';
import { absolute, apiUrl } from '../urls.ts';
import { API_VERSION, type ApiDocument, apiJsonSchema } from './api-schema.ts';

/** A kind of document of the API. */
export interface ApiPath {
  /** Below `/api/`, with the names of its parameters in braces. */
  readonly path: string;
  readonly about: string;
  /** What it is in the JSON Schema; null: the schema itself. */
  readonly document: ApiDocument | null;
  /** What its parameters may be, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** One that is there; null: none is. */
  readonly example: string | null;
}

/** All kinds of document, with examples from the catalogue. */
export function apiPaths({ digests, topics }: Catalog): readonly ApiPath[] {
  const [digest] = digests;
  const topic = topics.find(({ papers }) => papers.length > 0);
  const file = (folder: string, name: string | undefined) => (name === undefined ? null : `${folder}/${name}.json`);
  return [
    {
      path: 'index.json',
      about: 'What there is: every digest and topic, with the address of its document.',
      document: 'index',
      parameters: {},
      example: 'index.json',
    },
    {
      path: 'digests/{id}.json',
      about: 'A digest with the full records of its papers, in the order of the page, at most 2,000.',
      document: 'digest',
      parameters: { id: 'Its date, 2025-11-06; further digests of one date end in -2, -3.' },
      example: file('digests', digest?.id),
    },
    {
      path: 'digests/{id}/{part}.json',
      about: further('digest'),
      document: 'digest',
      parameters: { id: 'Its date, with the ending of further digests of one date.', part: 'From 2 on.' },
      example: null,
    },
    {
      path: 'topics/{slug}.json',
      about: 'A topic with the full records of its papers, newest first, at most 2,000.',
      document: 'topic',
      parameters: { slug: 'The last part of the topic’s address.' },
      example: file('topics', topic?.slug),
    },
    {
      path: 'topics/{slug}/{part}.json',
      about: further('topic'),
      document: 'topic',
      parameters: { slug: 'The last part of the topic’s address.', part: 'From 2 on.' },
      example: null,
    },
    {
      path: 'datasets.json',
      about: 'Data sets and benchmarks, each with the papers that name it.',
      document: 'datasets',
      parameters: {},
      example: 'datasets.json',
    },
    {
      path: 'schema.json',
      about: 'The JSON Schema of all documents.',
      document: null,
      parameters: {},
      example: 'schema.json',
    },
  ];
}

function further(what: string): string {
  return `The further papers of a ${what} that has more than 2,000; its first document lists the addresses in “parts”.`;
}

/** The OpenAPI 3.1 document; its schemas are those of `/api/schema.json`. */
export function openApiDocument(catalog: Catalog, site: URL | undefined): object {
  return {
    openapi: '3.1.1',
    info: {
      title: `${SITE_NAME}: papers, digests and topics`,
      version: `${API_VERSION}.0.0`,
      description: 'Static files: nothing is computed on request, there is no key and no limit.',
    },
    // No servers: the paths are then those of the host that the document comes from.
    paths: Object.fromEntries(apiPaths(catalog).map((each) => [apiUrl(each.path), { get: operation(each, site) }])),
    components: { schemas: apiJsonSchema().$defs },
  };
}

function operation({ path, about, document, parameters, example }: ApiPath, site: URL | undefined): object {
  const schema = document === null ? { type: 'object' } : { $ref: `#/components/schemas/${document}` };
  return {
    operationId: path
      .replace(/\.json$/u, '')
      .replace(/\W+/gu, '-')
      .replace(/-$/u, ''),
    summary: about,
    parameters: Object.entries(parameters).map(([name, description]) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    responses: {
      200: {
        description: 'The document.',
        content: {
          'application/json': {
            schema,
            ...(example === null ? {} : { examples: { one: { externalValue: absolute(apiUrl(example), site) } } }),
          },
        },
      },
      404: { description: 'There is none.' },
    },
  };
}
