// A social image -> the folder of its file. Pure.
import type { Card } from '../../catalog/views/cards.ts';
import { homeUrl } from '../../urls.ts';

/** The folder of its page, from the root of the site, without slashes at its ends; undefined: the root. */
export function cardFolder({ page }: Card): string | undefined {
  return page.slice(homeUrl().length).replace(/\/$/, '') || undefined;
}
