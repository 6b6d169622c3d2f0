// Looking things up in the document, where what is missing is a mistake of ours. Runs in browsers.

/** The first element that fits. @throws Error when there is none: page and script do not belong together. */
export function need<K extends keyof HTMLElementTagNameMap>(root: ParentNode, selector: K): HTMLElementTagNameMap[K];
export function need<T extends Element = HTMLElement>(root: ParentNode, selector: string): T;
export function need(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A fresh copy of what stands in a template. */
export function copyOf(root: ParentNode, selector: string): DocumentFragment {
  return need<HTMLTemplateElement>(root, selector).content.cloneNode(true) as DocumentFragment;
}
