// Fills the list of a field from the address in data-suggest while one types; the address answers [{value, label}].
(() => {
  for (const input of document.querySelectorAll('input[data-suggest]')) {
    const list = document.getElementById(input.getAttribute('list'));
    let timer;
    let latest = 0;
    const load = async () => {
      const number = ++latest;
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(input.value)}`);
      if (!answer.ok || number !== latest) {
        return;
      }
      list.replaceChildren(...(await answer.json()).map(({ value, label }) => {
        const option = document.createElement('option');
        option.value = value;
        option.label = label;
        return option;
      }));
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (input.value.trim()) {
        timer = setTimeout(load, 200);
      }
    });
  }
})();
