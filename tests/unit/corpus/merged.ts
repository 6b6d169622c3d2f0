// Made-up digest files, read and merged, for tests.
import { type Corpus, mergeDigests } from '../../../src/corpus/merge.ts';
import { parseDigest } from '../../../src/digest/parse.ts';
import { parseDump } from '../../../src/digest/parse-dump.ts';

/** The corpus of these digest files (name -> text), without sidecars. */
export function merged(files: Readonly<Record<string, string>>): Corpus {
  return mergeDigests(
    Object.entries(files).map(([name, text]) => ({
      name,
      sha256: 'a'.repeat(64),
      bytes: text.length,
      parsed: name.endsWith('.json') ? parseDump(name, text) : parseDigest(name, text),
      sidecarDate: null,
      messages: [],
    })),
  );
}
