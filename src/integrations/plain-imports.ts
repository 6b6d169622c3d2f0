// Imports on demand in the browser's scripts: plain ones, without the bundler's helper to preload style sheets, and without
// a file for its runtime. Runs in node, in a build.

/**
 * A plugin for Vite: with `modulePreload: false` its helper still comes with every script that imports on demand,
 * 0.9 kB for style sheets that our scripts never import.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? PLAIN : null),
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Record<string, { code?: string }>) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code === undefined) continue;
          if (chunk.code.includes(LISTS)) chunk.code = chunk.code.replace(LIST, '').replace(LISTED, '');
          chunk.code = chunk.code.replace(WRAPPED, '$1');
        }
        takeInRuntime(bundle);
      },
    },
  };
}

/** A file of 150 bytes that others import is a round trip more on a slow line: each of them takes in a copy. */
function takeInRuntime(bundle: Record<string, { code?: string }>): void {
  const runtime = Object.keys(bundle).find((file) => RUNTIME.test(file));
  if (runtime === undefined) return;
  const [, code, name] = EXPORTED.exec(bundle[runtime]?.code ?? '') ?? [];
  if (code === undefined || name === undefined) throw new Error(`What ${runtime} exports is not understood.`);
  delete bundle[runtime];
  for (const [file, chunk] of Object.entries(bundle)) {
    if (!chunk.code?.includes('/rolldown-runtime.')) continue;
    chunk.code = chunk.code.replace(IMPORTED, (_, as: string) => `const ${as}=(()=>{${code}return ${name}})();`);
    if (chunk.code.includes('/rolldown-runtime.')) throw new Error(`How ${file} imports ${runtime} is not understood.`);
  }
}

const RUNTIME = /\/rolldown-runtime\.[^/]+\.js$/u;
const IMPORTED = /import\{t as (\w+)\}from"\.\/rolldown-runtime\.[^"]+";?/u;
const EXPORTED = /^(.*)export\{(\w+)(?: as t)?\};?\s*$/su;

// What it would have preloaded, listed in every script.
const LISTS = '__vite__mapDeps';
const LIST = /^const __vite__mapDeps=.*?\)\)\)=>i\.map\(i=>d\[i\]\);\n?/u;
const LISTED = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/gu;

// `load(async () => { let { name } = await import(…); return { name }; })`: the import itself says as much.
const WRAPPED =
  /\b\w+\(async\(\)=>\{let\{[^{}]*\}=await (import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?);return\{[^{}]*\}\}(?:,\[\])?\)/gu;

const PLAIN = 'export const __vitePreload = (load) => load();';
