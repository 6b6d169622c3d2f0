// The text of a file -> why it cannot be a listing at all. Pure.

/** Null where the text may be a listing, page or dump. */
export function unreadableAs(text: string): 'file-empty' | 'file-binary' | 'file-html' | null {
  const head = text.slice(0, 4096);
  if (text.replace(/^\uFEFF/, '').trim() === '') return 'file-empty';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const odd = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (odd > head.length / 20) return 'file-binary';
  return /^\uFEFF?\s*<(?:!doctype|html|head|body)\b/i.test(head) ? 'file-html' : null;
}
