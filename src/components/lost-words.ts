// The address of a page that does not exist -> words to search for, put into the box of the 404 page. Browser.

const box = document.querySelector<HTMLInputElement>('[data-lost-words]');
if (box && box.value === '') {
  const words = wordsOf(location.pathname);
  if (/\p{L}/u.test(words)) box.value = words;
}

/** The words of the last part of an address, without the short sum that ends a cut slug. */
function wordsOf(path: string): string {
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return decoded(last)
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/-[a-z2-7]{6}$/, (sum) => (/\d/.test(sum) ? '' : sum))
    .replace(/[-_+.]+/g, ' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
