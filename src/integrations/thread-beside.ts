// What a build's thread begins before pages are bundled, and where pages find the thread, see beside/. Runs in node.
import type { AstroIntegration } from 'astro';
import { beginPapers } from '../beside/build-thread.ts';

/** For builds; where the dev server has none, what it asks for is made when it is asked for. */
export function threadBeside(papersOf: () => Parameters<typeof beginPapers>[0]): AstroIntegration {
  return {
    name: 'thread-beside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        beginPapers(papersOf());
        // The bundler puts pages elsewhere, from where no module of ours can be found.
        const address = new URL('src/beside/build-thread.ts', config.root).href;
        updateConfig({ vite: { define: { BESIDE: JSON.stringify(address) } } });
      },
    },
  };
}
