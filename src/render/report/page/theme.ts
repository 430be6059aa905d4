/** A button that turns the scheme of the system into the other one. */
export function setUpTheme(): void {
  const root = document.documentElement;
  const button = document.querySelector<HTMLButtonElement>('#theme')!;
  const isDark = () => {
    const chosen = root.dataset.scheme;
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  const label = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to the ${isDark() ? 'light' : 'dark'} scheme`);
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    root.dataset.scheme = isDark() ? 'light' : 'dark';
    label();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
}
