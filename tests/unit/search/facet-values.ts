// Made-up values of facets, as a small archive has them. Pure.
import type { Values } from '../../../src/search/typed-facets.ts';

export const value = (name: string, label = name) => ({ value: name, label });

export const VALUES: Values = {
  topic: [value('agents', 'Agents'), value('moe', 'Mixture of experts'), value('gnn', 'Graph neural networks')],
  year: [value('2025'), value('2024'), value('2022'), value('unknown', 'Date not given')],
  digest: [value('2025-11-06', '6 November 2025')],
  organization: [value('open-lab', 'Open Laboratory'), value('org-b', 'B & Söhne')],
  code: [value('yes', 'With code')],
  dataset: [value('imagenet', 'ImageNet')],
};
