// Before the first paint: a page whose address asks for something says that it is searching. Browser.
{
  const page = document.documentElement;
  if (/[?&](?!utm_)\w+=[^&]/.test(location.search)) page.dataset.searching = '';
  // The script that answers did not come: the page stands as it was sent.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && delete page.dataset.searching, true);
}
