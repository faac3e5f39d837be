/** Node 24 has no Temporal yet; the browsers we support do, and the Safari build brings the same polyfill. */
import 'temporal-polyfill/global';
