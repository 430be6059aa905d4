/** Sorts the table of claims by the column of a button; again in the other direction. Claims without the value come last. */
export function setUpSorting(): void {
  const table = document.querySelector<HTMLTableElement>('#claim-table')!;
  const asRead = [...table.tBodies];
  for (const button of table.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    button.addEventListener('click', () => {
      const header = button.closest('th')!;
      const ascending = header.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.tHead!.querySelectorAll('th')) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const key = button.dataset.sort!;
      const sorted = asRead
        .map((body) => ({ body, value: body.dataset[key] ?? '' }))
        .sort((a, b) => {
          if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
          const order = key === 'count' ? Number(a.value) - Number(b.value) : a.value.localeCompare(b.value, 'en');
          return ascending ? order : -order;
        });
      table.append(...sorted.map(({ body }) => body));
    });
  }
}
