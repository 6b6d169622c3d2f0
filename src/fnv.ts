// A text -> a number that hardly any other text gives. Pure: runs in builds, tests and browsers.

/** FNV-1a over UTF-16 units, 32 bits, not negative: http://www.isthe.com/chongo/tech/comp/fnv/. No protection against those who seek two texts alike. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** One of so many parts, by a text: as evenly as its hash goes. */
export function fnvPart(text: string, parts: number): number {
  const hash = fnv1a(text);
  return ((hash ^ (hash >>> 16)) >>> 0) % parts;
}
