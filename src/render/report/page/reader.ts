/** The article beside the claims; on a narrow screen it opens over them. */
export function setUpReader(): void {
  const reader = document.querySelector<HTMLDialogElement>('#reader')!;
  const narrow = matchMedia('(max-width: 1079px)');
  let chosen: HTMLElement | null = null;

  const show = (body: HTMLElement) => {
    chosen?.removeAttribute('aria-current');
    chosen = body;
    body.setAttribute('aria-current', 'true');
    for (const article of reader.querySelectorAll('article')) article.hidden = article.id !== body.dataset.article;
    const article = document.getElementById(body.dataset.article!)!;
    const own = [...article.querySelectorAll<HTMLElement>('mark')].filter((mark) =>
      mark.dataset.c!.split(' ').includes(body.id.slice(1)),
    );
    for (const mark of reader.querySelectorAll('mark.current')) mark.classList.remove('current');
    for (const mark of own) mark.classList.add('current');
    return own[0];
  };
  const scrollTo = (mark: HTMLElement | undefined) => {
    const text = mark?.closest<HTMLElement>('.text');
    if (mark && text) text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - 80;
  };
  const place = () => {
    if (reader.open) reader.close();
    // Not show(): that would take the focus, and the page would scroll there.
    reader.open = !narrow.matches && chosen !== null;
  };
  const open = (body: HTMLElement) => {
    const mark = show(body);
    if (narrow.matches && !reader.open) reader.showModal();
    scrollTo(mark);
  };

  for (const button of document.querySelectorAll<HTMLButtonElement>('#claim-table button.open')) {
    button.addEventListener('click', () => open(button.closest('tbody')!));
  }
  // A link to a claim opens it.
  const follow = () => {
    const body = /^#c\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (body && !body.hidden) open(body);
  };
  addEventListener('hashchange', follow);
  narrow.addEventListener('change', place);
  const first = document.querySelector<HTMLElement>('#claim-table > tbody');
  if (first) {
    const mark = show(first);
    place();
    scrollTo(mark);
  }
  follow();
}
