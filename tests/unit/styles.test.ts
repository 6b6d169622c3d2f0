// Style sheets: what the dark scheme may change.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Otherwise the dark pages would have to be looked at in every way that the light ones are.
test('in the dark only custom properties change', () => {
  const blocks = globSync('src/**/*.{css,astro}').flatMap((file) => darkBlocks(readFileSync(file, 'utf8')));
  expect(blocks.length).toBeGreaterThan(0);
  const declared = blocks.flatMap((block) => [...block.matchAll(/([\w-]+)\s*:[^;{}]*;/g)].map(([, name = '']) => name));
  expect(declared.length).toBeGreaterThan(blocks.length);
  expect(declared.filter((name) => !name.startsWith('--'))).toEqual([]);
});

/** What stands between the braces of each query for the dark scheme. */
function darkBlocks(css: string): readonly string[] {
  return css
    .split(/@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/)
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((sign) => {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        return depth === 0;
      });
      return rest.slice(0, end);
    });
}
