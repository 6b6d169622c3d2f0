// A text -> the response that is a file of the site. Pure.

/**
 * The text in UTF-8. As bytes from the first: a string is checked and copied more often on its way to the disk.
 * @param type for the Content-Type
 */
export function textFile(text: string, type: string): Response {
  return new Response(new TextEncoder().encode(text), { headers: { 'Content-Type': type } });
}
