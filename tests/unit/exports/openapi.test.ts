// The OpenAPI document is valid, names every address of the API, and nothing that is not there.
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { apiPaths, openApiDocument } from '../../../src/exports/openapi.ts';
import { collections } from '../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';

const SITE = new URL('https://lanterns.example/sub/');
const catalog = buildCatalog({
  ...collections({
    '2025-11-06.txt': page(entry('Steady Lanterns', ABSTRACT, facts('  • 4 authors', 'Apr 1, 2021 2'))),
  }),
  datasets: [],
});

test('it is valid OpenAPI, with and without papers', async () => {
  for (const some of [catalog, buildCatalog({ ...collections({}), datasets: [] })]) {
    const document = openApiDocument(some, SITE);
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  }
});

test('every parameter stands in its path, and every reference leads to a schema', () => {
  for (const { path, parameters } of apiPaths(catalog)) {
    expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(Object.keys(parameters));
  }
  const text = JSON.stringify(openApiDocument(catalog, SITE));
  const { components } = JSON.parse(text) as { components: { schemas: object } };
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  expect(references.length).toBeGreaterThan(3);
  for (const name of references) expect(Object.keys(components.schemas)).toContain(name);
});
