// Terms that something was learned about -> a tree of their stems -> which of them a paper has, and where. Pure.
import type { Field, Term } from './evidence.ts';
import { isTelling, mentionAt } from './terms.ts';

/** A tree of stems; a term ends at the node its words lead to. */
export interface Node {
  /** Whether the term that ends here is worth showing. */
  readonly telling: boolean;
  readonly next: Map<string, Node>;
  readonly weights: TermWeight[];
  /** Its place among the terms of the network; -1 where it is none. */
  input: number;
}

/** What a term says for a topic. */
export interface TermWeight {
  readonly topic: number;
  readonly amount: number;
  readonly title: number;
  readonly shown: boolean;
}

/** A learned term that a paper has. */
export interface FoundTerm {
  readonly node: Node;
  /** At most one for the title, then at most one for the abstract; their worth is that of their mentions. */
  readonly uses: readonly Term[];
  readonly mentions: number;
}

/** An empty tree, or a node for a term that nothing is known of yet. */
export function newNode(telling = false): Node {
  return { next: new Map(), telling, weights: [], input: -1 };
}

/** The node of a term, given as its stems joined by blanks; it grows where it is not there yet. */
export function nodeOf(root: Node, key: string): Node {
  return key.split(' ').reduce((node, stem, at, stems) => {
    const known = node.next.get(stem);
    if (known) return known;
    const child = newNode(isTelling(stems.slice(0, at + 1)));
    node.next.set(stem, child);
    return child;
  }, root);
}

/** The learned terms of the fields, the title first. */
export function findTerms(root: Node, fields: readonly Field[]): readonly FoundTerm[] {
  const all = new Map<Node, { node: Node; uses: Mutable<Term>[]; mentions: number }>();
  for (const field of fields) {
    const { where, text, words } = field;
    for (let from = 0; from < words.length; from += 1) {
      let node: Node | undefined = root;
      for (let at = from; at < words.length; at += 1) {
        const word = words[at];
        if (!word || (at > from && word.apart)) break;
        node = node.next.get(word.stem);
        if (!node) break;
        if (node.weights.length === 0 && node.input < 0) continue;
        const known = all.get(node) ?? { node, uses: [], mentions: 0 };
        if (known.uses.length === 0) all.set(node, known);
        const worth = mentionAt(field, from);
        known.mentions += worth;
        const use = known.uses.at(-1);
        if (use?.where === where) {
          use.count += 1;
          use.worth += worth;
        } else {
          const key = words.slice(from, at + 1).map(({ stem }) => stem);
          known.uses.push({ term: text.slice(words[from]?.start, word.end), where, key, count: 1, worth });
        }
      }
    }
  }
  return [...all.values()];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
