// Identifiers of papers -> the addresses that they lead to. Pure.

/** The abstract page of an arXiv id: `2104.00597`, `cs/0112017`. */
export function arxivUrl(arxiv: string): string {
  return `https://arxiv.org/abs/${path(arxiv)}`;
}

/** The PDF of an arXiv id. */
export function arxivPdfUrl(arxiv: string): string {
  return `https://arxiv.org/pdf/${path(arxiv)}`;
}

/** The address that resolves a DOI, whatever signs it is made of. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${path(doi)}`;
}

/** A DOI may hold `<`, `#`, `?` and `%`, which mean something else in addresses, and brackets, which end links in texts. */
function path(id: string): string {
  const part = (text: string) =>
    encodeURIComponent(text).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return id.split('/').map(part).join('/');
}
