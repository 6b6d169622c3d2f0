// The OpenSearch description: well-formed XML, absolute addresses below the site's own, one place for the words.
import { expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { openSearchDescription } from '../../../src/exports/opensearch.ts';

test.each(['https://lanterns.example', 'http://localhost:4321/', 'https://a.example:8443/x?y="&<'])(
  '%s',
  async (site) => {
    const xml = openSearchDescription(site);
    const { origin } = new URL(site);
    const { valid, errors } = await validateXML({
      xml: { fileName: 'opensearch.xml', contents: xml },
      normalization: 'c14n',
      maxMemoryPages: memoryPages.GiB,
    });
    expect([valid, errors]).toEqual([true, []]);
    const templates = [...xml.matchAll(/template="([^"]*)"/g)].map(([, template]) => template);
    expect(templates).toEqual([`${origin}/search/?q={searchTerms}`, `${origin}/opensearch.xml`]);
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/"/,
    );
    expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
    expect(/<Description>(.*)<\/Description>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(1024);
  },
);
