// What was learned, asked about one paper -> what its rules and its terms have in that, for showing to a reader. Pure.
import type { Term } from './evidence.ts';
import { type CompiledWeights, type Learned, ruleSays } from './learned.ts';
import { activeUnits, pull, ruleInputs } from './network.ts';
import { saturatedAmount } from './terms.ts';

/** What the rules of a topic say for the topic itself. */
export function ownRules(
  { rules, network, units }: CompiledWeights,
  { active }: Learned,
  topic: number,
  share: number,
): number {
  const own = rules[topic]?.find((weight) => weight.topic === topic);
  if (!own || share <= 0) return 0;
  const place = network.places.indexOf(topic);
  const inputs = ruleInputs(network.terms, network.places.length, place, share);
  return (
    ruleSays(own, share) + (place < 0 ? 0 : pull(network, inputs, activeUnits(network, active, units[topic] ?? [])))
  );
}

/** The found terms that speak for a topic: those that tell a reader why, and others, for want of such. */
export function speakingTerms({ network, units }: CompiledWeights, learned: Learned, topic: number): SpeakingTerms {
  const { found, active, scale } = learned;
  const listened = activeUnits(network, active, units[topic] ?? []);
  const speaking = found.flatMap(({ node, uses, mentions }) => {
    if (!node.telling) return [];
    const { amount, title, shown } = node.weights.find((one) => one.topic === topic) ?? UNWEIGHED;
    const input = { places: [node.input], values: [scale] };
    const byUnits = node.input < 0 ? 0 : pull(network, input, listened);
    const perMention = ((amount + byUnits) * saturatedAmount(mentions)) / mentions;
    const weighed = uses.map((use) => ({
      ...use,
      shown,
      worth: perMention * use.worth + (use.where === 'title' ? title : 0),
    }));
    return weighed.filter(({ worth }) => worth > 0);
  });
  return { telling: speaking.filter(({ shown }) => shown), others: speaking.filter(({ shown }) => !shown) };
}

/** See {@link speakingTerms}. */
export interface SpeakingTerms {
  readonly telling: readonly Term[];
  readonly others: readonly Term[];
}

/** A term that only the network knows for a topic. */
const UNWEIGHED = { amount: 0, title: 0, shown: false };
