// What the site allows a browser to do: one table for the policy in each page, the headers of the local server and of hosts. Pure.

const DIRECTIVES = [
  "default-src 'none'",
  // Pagefind runs WebAssembly; nothing needs eval, and no script or style stands in a page.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No upgrade-insecure-requests: 'self' already refuses plain http on an https site, and on http://localhost
  // and addresses of the local network some browsers would upgrade our own files to an https that nobody serves.
] as const;

/** The policy for `<meta http-equiv="content-security-policy">`: it holds on hosts that send no headers of ours. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** Headers for the paths that match a pattern. No header stands in two rules: hosts differ in how they would join them. */
export interface HeaderRule {
  /** From the root of the site, without the base; one `*` stands for anything, slashes too, as Netlify and Cloudflare read it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;

/** The response headers of the published site. Files no `Cache-Control` rule names are asked for anew each time. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // A meta element cannot say who may frame a page.
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // Browsers heed it over https only; subdomains are left to whoever owns them.
      'Strict-Transport-Security': 'max-age=31536000',
    },
  },
  // Their names hold a hash of their content.
  { path: '/_astro/*', headers: FOR_EVER },
  { path: '/pagefind/fragment/*', headers: FOR_EVER },
  { path: '/pagefind/index/*', headers: FOR_EVER },
  { path: '/pagefind/filter/*', headers: FOR_EVER },
  // For scripts of other sites: the data is public and no cookie is asked for.
  { path: '/api/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Hosts and servers do not know them, or leave out that they are UTF-8; and browsers are told not to guess.
  ...Object.entries({
    bib: 'application/x-bibtex',
    ris: 'application/x-research-info-systems',
    'csl.json': 'application/vnd.citationstyles.csl+json',
    csv: 'text/csv',
    md: 'text/markdown',
    txt: 'text/plain',
    opml: 'text/x-opml',
  }).map(([ending, type]) => ({ path: `/*.${ending}`, headers: { 'Content-Type': `${type}; charset=utf-8` } })),
];

/** What hosts send where no rule names a `Cache-Control`; the local server does the same. */
export const DEFAULT_CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** All headers for a path given from the root of the site, without the base. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const rules = HEADER_RULES.filter((rule) => matches(rule, path));
  return Object.assign({ 'Cache-Control': DEFAULT_CACHE_CONTROL }, ...rules.map((rule) => rule.headers));
}

/** Whether the rule is for that path. */
function matches({ path: pattern }: HeaderRule, path: string): boolean {
  const [before = '', behind = ''] = pattern.split('*');
  return path.length >= before.length + behind.length && path.startsWith(before) && path.endsWith(behind);
}
