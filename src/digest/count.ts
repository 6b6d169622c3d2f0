// A second count of the records of a listing, a page's by paragraphs alone, a dump's by brackets alone: shares nothing with
// the parsers that it checks. Pure.

const FACTS = /(?:^|\n)\s*(?:[•●○◦‣▪∙・*-]\s*\d[\d,.]* authors?|[·・･∙⋅‧])\s*(?:\n|$)/iu;
const ONLY_DATE = /^\s*[A-Za-z]{3,9}\.? \d{1,2}(?:, \d{4})?\s*$/;
const ONLY_UPVOTES = /^\s*(?:[\d,.]+k?|[-–—])\s*$/i;

/**
 * Number of records in the text of a listing page. Everything up to the first paragraph that is only a date is left out;
 * between two paragraphs of facts stand a title and an abstract, or several such pairs where facts are lost.
 */
export function countRecords(text: string): number {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .filter((part) => part.trim() !== '');
  const dateAt = paragraphs.findIndex((part) => ONLY_DATE.test(part.replace(/\u00a0/g, ' ')));
  let records = 0;
  let inRun = 0;
  for (const part of paragraphs.slice(dateAt + 1)) {
    if (FACTS.test(part)) {
      records += Math.ceil(inRun / 2);
      inRun = 0;
    } else if (!ONLY_UPVOTES.test(part)) {
      inRun += 1;
    }
  }
  return records + Math.ceil(inRun / 2);
}

/** Number of objects directly in the list that is the text of an API dump. */
export function countDumpRecords(text: string): number {
  let depth = 0;
  let records = 0;
  let quoted = false;
  for (const [sign] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '{' && depth === 1) records += 1;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
  }
  return records;
}
