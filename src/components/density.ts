// The density switch: radio buttons <-> the attribute that the style sheet reads and the browser's storage. Browser.

const page = document.documentElement;

for (const group of document.querySelectorAll<HTMLElement>('[data-density-switch]')) {
  const inputs = [...group.querySelectorAll<HTMLInputElement>('input')];
  const shown =
    inputs.find((input) => input.value === page.dataset.density) ?? inputs.find((input) => input.value === 'sentence');
  if (shown) shown.checked = true;
  group.addEventListener('change', () => {
    const chosen = inputs.find((input) => input.checked);
    if (chosen) choose(chosen.value);
  });
}

function choose(density: string): void {
  page.dataset.density = density;
  try {
    localStorage.setItem('density', density);
  } catch {
    // Storage may be full or refused: the choice then holds for this page.
  }
}
