// Looking things up in the document, where what is missing is a mistake of ours. Runs in browsers.

/** The first element with the attribute `data-<name>`. @throws Error when there is none: page and script do not belong together. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (found === null) throw new Error(`The page has no [data-${name}].`);
  return found;
}
