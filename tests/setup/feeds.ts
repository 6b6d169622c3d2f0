// Files of feeds -> what is wrong with them by libxml2 and the rules of their formats. Node.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { memoryPages, validateXML } from 'xmllint-wasm';

const fixture = (name: string) => readFileSync(`tests/fixtures/feeds/${name}`, 'utf8');
const SCHEMAS = { atom: fixture('atom.rng'), rss: fixture('rss.rng') } as const;
const isJsonFeed = new Ajv2020().compile(JSON.parse(fixture('json-feed.schema.json')));

/** What libxml2 says against feeds by the schema of their format; empty: nothing. */
export async function feedErrors(
  format: keyof typeof SCHEMAS,
  files: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [...files],
    extension: 'relaxng',
    schema: [{ fileName: `${format}.rng`, contents: SCHEMAS[format] }],
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The same of JSON Feed. */
export function jsonFeedErrors(text: string): readonly string[] {
  isJsonFeed(JSON.parse(text));
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
