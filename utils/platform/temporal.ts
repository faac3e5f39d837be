// Every entrypoint imports this first: what comes after may use Temporal. Builds for browsers that have it are empty here.
import 'temporal-polyfill/global';
