// A test page that records what no page of the site may do: errors, violations of the policy, dialogs, requests to other origins.
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** As Playwright's, with a page that fails the test at its end if it did what no page may do. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL, javaScriptEnabled }, use) => {
    const offences: string[] = [];
    page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      offences.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // Chromium reports violations of the content security policy here too.
    page.on('console', (message) => {
      const expected =
        message.type() === 'error' && /status of 404/.test(message.text()) && message.location().url === page.url();
      if (['error', 'warning'].includes(message.type()) && !expected)
        offences.push(`${message.type()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const own =
        /^http:\/\/localhost:\d+$/.test(origin) &&
        origin === new URL(page.url() === 'about:blank' ? (baseURL ?? '') : page.url()).origin;
      if (!own && !request.isNavigationRequest() && protocol !== 'data:') offences.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // With scripts off the browser refuses to preload them, as it should.
      const refused = !javaScriptEnabled && /\.js$/.test(request.url()) && request.failure()?.errorText === 'csp';
      if (request.failure()?.errorText !== 'net::ERR_ABORTED' && !refused)
        offences.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    await use(page);
    base.expect(offences).toEqual([]);
  },
});
