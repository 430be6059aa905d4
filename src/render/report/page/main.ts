import { setUpFilters } from './filters.js';
import { setUpReader } from './reader.js';
import { setUpSorting } from './sort.js';
import { setUpTheme } from './theme.js';

/* The page's script. Without it the page is whole, but for filters, sorting and the articles beside the claims. */

document.documentElement.classList.add('js');
setUpTheme();
setUpReader();
setUpSorting();
setUpFilters();

// Print what is folded away, too.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
