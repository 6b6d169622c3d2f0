// Before the first paint: whether something is asked. Browser.
{
  const page = document.documentElement;
  if (/[?&](?!utm_)\w+=[^&]/.test(location.search)) page.dataset.searching = '';
  // No script, no answer.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && delete page.dataset.searching, true);
}
