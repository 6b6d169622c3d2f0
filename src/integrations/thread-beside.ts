// The address of the module that a build runs on a thread beside it, see beside/beside.ts. Runs in node, before a build.
import type { AstroIntegration } from 'astro';

/** Sets it for builds; where the dev server has none, what it asks for is made when it is asked for. */
export function threadBeside(): AstroIntegration {
  return {
    name: 'thread-beside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        // The bundler puts pages elsewhere, from where no module of ours can be found.
        const address = new URL('src/beside/worker.ts', config.root).href;
        updateConfig({ vite: { define: { BESIDE: JSON.stringify(address) } } });
      },
    },
  };
}
