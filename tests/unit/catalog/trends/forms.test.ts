// Keys of terms -> how texts mostly write them.
import { expect, test } from 'vitest';
import { writtenForms } from '../../../../src/catalog/trends/forms.ts';
import { baseOf } from '../../../../src/text/inflection.ts';

test('the written form of a term is the most frequent one', () => {
  const texts = ['LoRA is lora. LoRA', 'Low-rank ropes', 'low rank ropes', 'low rank'];
  expect(Object.fromEntries(writtenForms(['lora', 'low rank', 'missing'], texts))).toEqual({
    lora: 'LoRA',
    'low rank': 'low rank',
  });
  // The last word of a text is one word, whatever the length of the other keys.
  expect(writtenForms(['rope', 'long rope'], ['a Rope', 'rope b', 'rope b']).get('rope')).toBe('rope');
});

test('the inflections of a word are one, its relatives others', () => {
  const texts = ['We prune ropes by pruning.', 'Ropes are pruned; pruning general ropes generalizes. A general rope.'];
  const [pruned, generalized] = [baseOf('pruned'), baseOf('generalized')];
  expect(Object.fromEntries(writtenForms([pruned, generalized], texts))).toEqual({
    [pruned]: 'pruning',
    [generalized]: 'generalizes',
  });
});
