// Everything an organization's page prints.
import { expect, test } from 'vitest';
import { organizationView } from '../../../../src/catalog/views/organizations.ts';
import { catalog } from './harbours.ts';

test('an organization has its papers', () => {
  const view = organizationView(catalog, {
    handle: 'Harbour.Lab',
    name: 'Harbour Lab',
    param: 'harbour-2elab',
    papers: catalog.papers,
  });
  expect(view).toMatchObject({ name: 'Harbour Lab', count: '3\u00a0papers', years: 'published 2024 to\u00a02025' });
  expect(view.meta.path).toBe('/organizations/harbour-2elab/');
});
