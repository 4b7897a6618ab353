// Saves a form marked data-autosave a second after the last change and says so in its [data-autosave-status].
(() => {
  const DELAY = 1000;

  for (const form of document.querySelectorAll('form[data-autosave]')) {
    const status = form.querySelector('[data-autosave-status]');
    let timer;
    const say = (state) => {
      if (status) {
        status.textContent = status.dataset[state] ?? '';
      }
    };
    const save = async () => {
      say('saving');
      try {
        const answer = await fetch(form.dataset.autosave, { method: 'POST', headers: window.portal.headers(), body: new FormData(form) });
        say(answer.ok ? 'saved' : 'failed');
        if (answer.ok) {
          document.dispatchEvent(new Event('portal:saved'));
        }
      } catch {
        say('failed');
      }
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, DELAY);
    });
    form.addEventListener('submit', () => clearTimeout(timer));
  }
})();
