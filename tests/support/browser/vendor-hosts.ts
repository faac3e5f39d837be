/**
 * Hosts that the browsers themselves talk to, however quiet they are told to be. Their requests are none of the
 * extension's. Names are whole, without their subdomains; anything that is not here counts as a leak.
 */
const VENDOR_HOSTS: Readonly<Record<string, string>> = {
  'accounts.google.com': 'Chromium asks whether somebody is signed in to Google',
  'clients2.google.com': "Chromium's network clock, and updates of extensions from the store",
  'optimizationguide-pa.googleapis.com': "hints for Chromium's own page loading",
  'redirector.gvt1.com': "downloads of Chromium's own components",
  'update.googleapis.com': "updates of Chromium's components",
  'firefox.settings.services.mozilla.com':
    "Firefox's remote settings; the preference to turn them off is for developers' builds",
};

/** Whether a host (without port) belongs to a browser's vendor. */
export function isVendorHost(host: string): boolean {
  return Object.hasOwn(VENDOR_HOSTS, host);
}
