// The reader's choice of density -> an attribute of the page, before its first paint: loaded as it stands, in the head. Browser.
{
  let density = null;
  try {
    density = localStorage.getItem('density');
  } catch {
    // Storage may be refused; the list then shows what it shows by itself.
  }
  document.documentElement.dataset.density = /^(titles|sentence|abstracts)$/.test(density ?? '')
    ? (density ?? '')
    : 'sentence';
}
