// Text -> the reader's files, or the clipboard. Runs in browsers.

/** Saves a file of UTF-8 under a name. `type`: its media type. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Whether the text is in the clipboard now: a page without https has none, and a reader may refuse. */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text) })]);
    return true;
  } catch {
    return false;
  }
}

/** A browser lets a page copy for moments after a press: what is not there yet has to be promised by then. */
async function asBlob(text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type: 'text/plain' });
}
