// Which records are one paper, and what it is called in addresses: title -> key, slug. Pure. These rules are promises:
// a published address must answer for ever, so the tests fix published values.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { folded } from '../text/folded.ts';

const SLUG_LENGTH = 72;
const KEY_LENGTH = 10;
const CUT_MARK_LENGTH = 6;
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** What two records must share to be one paper: NFKC, lower case, letters and digits only. A title of signs alone is its own key. */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.trim();
}

/** Short, stable name of a title key, for share links: the first 10 base-32 characters (RFC 4648, lower case) of its SHA-256. */
export function keyOf(titleKeyText: string): string {
  return base32(sha256(utf8ToBytes(titleKeyText)), KEY_LENGTH);
}

/**
 * The title's part of an address: ASCII-folded words joined by hyphens. Longer than 72 characters, it is cut at a word
 * boundary and marked with 6 characters of the key; a title that folds to nothing gets its key.
 */
export function slugOf(title: string): string {
  const words = folded(title).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-');
  const key = keyOf(titleKey(title));
  if (slug === '') return key;
  if (slug.length <= SLUG_LENGTH) return slug;
  const boundary = slug.lastIndexOf('-', SLUG_LENGTH);
  return `${slug.slice(0, boundary > 0 ? boundary : SLUG_LENGTH)}-${cutMark(key)}`;
}

/** What tells two addresses apart that would otherwise be the same: the beginning of the key. */
export function cutMark(key: string): string {
  return key.slice(0, CUT_MARK_LENGTH);
}

function base32(bytes: Uint8Array, length: number): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < length) {
      bits -= 5;
      text += BASE_32.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}
