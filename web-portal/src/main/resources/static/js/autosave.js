// Saves a form marked data-autosave a second after the last change and when a field is left, and says so with the time in
// its [data-autosave-status]. What could not be saved (lost line, session over) stays in the tab's own storage and is put
// back when the form is opened again at the same version, which is then saved.
(() => {
  const DELAY = 1000;

  for (const form of document.querySelectorAll('form[data-autosave]')) {
    const address = form.dataset.autosave;
    const status = form.querySelector('[data-autosave-status]');
    const version = form.elements.namedItem('version');
    let timer;
    let queue = Promise.resolve();
    const say = (state, more = '') => {
      if (status) {
        status.textContent = (status.dataset[state] ?? '') + more;
      }
    };
    const keep = () => {
      const fields = [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && name !== 'version' && typeof value === 'string');
      sessionStorage.setItem(address, JSON.stringify({ version: version?.value, fields }));
    };
    const send = async () => {
      say('saving');
      try {
        const answer = await fetch(address, { method: 'POST', headers: window.portal.headers(), body: new URLSearchParams(new FormData(form)) });
        if (answer.status === 409 && status?.dataset.changed) {
          keep();
          say('changed');
          return;
        }
        if (!answer.ok || answer.redirected) {
          throw new Error('not saved');
        }
        if (version && answer.headers.has('X-Version')) {
          version.value = answer.headers.get('X-Version');
        }
        sessionStorage.removeItem(address);
        say('saved', ' ' + new Date().toLocaleTimeString('zh-CN', { hour12: false }));
        document.dispatchEvent(new Event('portal:saved'));
      } catch {
        keep();
        say('failed');
      }
    };
    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      queue = queue.then(send);
    };
    const restore = () => {
      const kept = JSON.parse(sessionStorage.getItem(address) ?? 'null');
      if (!kept || kept.version !== version?.value) {
        return;
      }
      for (const [name, value] of kept.fields) {
        const field = form.elements.namedItem(name);
        if (field && 'value' in field && field.type !== 'hidden') {
          field.value = value;
        }
      }
      save();
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(save, DELAY);
    });
    form.addEventListener('focusout', () => {
      if (timer) {
        save();
      }
    });
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      keep();
    });
    window.addEventListener('online', save);
    window.addEventListener('pagehide', () => {
      if (timer) {
        keep();
      }
    });
    restore();
  }
})();
