// Built pages as parse5 reads them, which is as browsers do. Node.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All pages of a built site: path of the file -> document. */
export function readPages(folder: string, pattern = '**/*.html'): ReadonlyMap<string, Tree.Document> {
  const files = globSync(pattern, { cwd: folder }).toSorted();
  return new Map(files.map((file) => [file, parse(readFileSync(join(folder, file), 'utf8'))]));
}

/** Every element below a node, in document order. */
export function elements(node: Tree.ParentNode): readonly Tree.Element[] {
  const children = node.nodeName === 'template' ? (node as Tree.Template).content.childNodes : node.childNodes;
  return children.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** The value of an attribute; null where it is missing. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** `textContent`, with blanks counted once. */
export function textOf(node: Tree.Node): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

/** `textContent`. */
export function rawText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
