// The bundler's own helpers: none is a file of its own, and none wraps an import on demand.
import { expect, test } from 'vitest';
import { plainImports } from '../../../src/integrations/plain-imports.ts';

const written = (bundle: Record<string, { code?: string }>) => {
  plainImports().generateBundle.handler(undefined, bundle);
  return bundle;
};

test('the runtime is taken into the scripts that import it', () => {
  const bundle = written({
    '_astro/rolldown-runtime.Ab1-.js': { code: 'var e=1,t=(n)=>n+e;export{t};' },
    '_astro/search.js': { code: 'import{t as e}from"./rolldown-runtime.Ab1-.js";var n=e(1);export{n};' },
    '_astro/alone.js': { code: 'var t=1;' },
  });
  expect(bundle).toEqual({
    '_astro/search.js': { code: 'const e=(()=>{var e=1,t=(n)=>n+e;return t})();var n=e(1);export{n};' },
    '_astro/alone.js': { code: 'var t=1;' },
  });
});

test('a runtime that exports something else, or is imported otherwise, stops the build', () => {
  const runtime = { code: 'var t=1;export{t};' };
  const other = { code: 'import*as r from"./rolldown-runtime.x.js";' };
  expect(() => written({ 'a/rolldown-runtime.x.js': runtime, 'a/b.js': other })).toThrow('How a/b.js imports');
  expect(() => written({ 'a/rolldown-runtime.x.js': { code: 'var e=1,t=2;export{e as n,t};' } })).toThrow(
    'rolldown-runtime.x.js exports',
  );
});

test('an import on demand stands by itself', () => {
  const code = 'p=()=>l(async()=>{let{go:e}=await import(`./a.js`);return{go:e}},[]);';
  expect(written({ 'b.js': { code } })).toEqual({ 'b.js': { code: 'p=()=>import(`./a.js`);' } });
});
