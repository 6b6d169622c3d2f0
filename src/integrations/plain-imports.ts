// Imports on demand in the browser's scripts: plain ones, without the bundler's helper to preload style sheets. Runs in node, in a build.

/**
 * A plugin for Vite: with `modulePreload: false` its helper still comes with every script that imports on demand,
 * 0.9 kB for style sheets that our scripts never import.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? PLAIN : null),
  };
}

const PLAIN = 'export const __vitePreload = (load) => load();';
