// The settling page: both panes in step, words picked with the mouse, one key for each decision, upload progress.
(() => {
  const page = document.querySelector('[data-settling]');
  const codePoints = (text) => Array.from(text).length;

  function offsetOf(node, offset) {
    const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('[data-start]');
    return holder ? Number(holder.dataset.start) + codePoints(holder.textContent.slice(0, offset)) : null;
  }

  function pick(source, form) {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !source.contains(selection.anchorNode)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const start = offsetOf(range.startContainer, range.startOffset);
    const end = offsetOf(range.endContainer, range.endOffset);
    if (start !== null && end !== null && start < end) {
      form.querySelector('[data-pick-start]').value = start;
      form.querySelector('[data-pick-end]').value = end;
      form.querySelector('textarea').value = selection.toString();
      form.classList.add('picked');
    }
  }

  const items = () => Array.from(document.querySelectorAll('[data-item]'));
  const current = () => document.activeElement?.closest('[data-item]') ?? items()[0];

  function go(item) {
    if (!item) {
      return;
    }
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
    const anchor = item.querySelector('.to-text')?.getAttribute('href');
    show(anchor && document.querySelector(anchor));
  }

  function show(words) {
    document.querySelectorAll('.seen').forEach((each) => each.classList.remove('seen'));
    if (words) {
      words.classList.add('seen');
      words.scrollIntoView({ block: 'center' });
    }
  }

  function move(step) {
    const all = items();
    go(all[Math.min(Math.max(all.indexOf(current()) + step, 0), all.length - 1)]);
  }

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    a: () => current()?.querySelector(':scope > form [data-accept]')?.click(),
    r: () => current()?.querySelector(':scope > form [data-reject]')?.click(),
    u: () => current()?.querySelector(':scope > form [data-reconsider]')?.click(),
    e: () => current()?.querySelector(':scope > form [data-edit]')?.click(),
  };

  if (page) {
    const source = document.querySelector('[data-source]');
    const form = document.querySelector('[data-pick]');
    document.addEventListener('selectionchange', () => pick(source, form));
    form.querySelector('textarea').addEventListener('input', () => {
      form.querySelector('[data-pick-start]').value = '';
      form.querySelector('[data-pick-end]').value = '';
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, textarea, select, [contenteditable]');
      const key = keys[event.key.toLowerCase()];
      if (key && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        key();
      }
    });
    document.addEventListener('click', (event) => {
      const link = event.target.closest('.to-text, .mark');
      const aim = link && document.querySelector(link.getAttribute('href'));
      if (aim?.matches('[data-item]')) {
        event.preventDefault();
        go(aim);
      } else if (aim) {
        event.preventDefault();
        show(aim);
      }
    });
    let settled = null;
    document.addEventListener('htmx:beforeRequest', (event) => {
      settled = event.detail.elt.closest('[data-item]')?.id ?? null;
    });
    // After a decision the keyboard goes on to the next item that is still open.
    document.addEventListener('htmx:afterSettle', () => {
      const all = items();
      const here = all.findIndex((item) => item.id === settled);
      if (here >= 0) {
        const decided = all[here].dataset.open === 'false';
        const next = decided && all.slice(here + 1).find((item) => item.dataset.open === 'true');
        settled = null;
        go(next || all[here]);
      }
    });
  }

  // What was typed in the last second before leaving is sent after all.
  document.addEventListener('input', (event) => {
    event.target.closest('.item-edit form[hx-post]')?.setAttribute('data-unsaved', '');
  });
  document.addEventListener('htmx:beforeRequest', (event) => event.detail.elt.closest('form[data-unsaved]')?.removeAttribute('data-unsaved'));
  window.addEventListener('pagehide', () => {
    for (const form of document.querySelectorAll('form[data-unsaved]')) {
      const body = new URLSearchParams(new FormData(form));
      body.set('stay', 'true');
      fetch(form.getAttribute('hx-post'), { method: 'POST', headers: window.portal.headers(), body, keepalive: true });
    }
  });

  // A refusal is a page of its own and takes the place of the content.
  document.addEventListener('htmx:beforeSwap', (event) => {
    const status = event.detail.xhr.status;
    if (status === 400 || status === 403 || status === 404 || status === 409) {
      event.detail.shouldSwap = true;
      event.detail.target = document.querySelector('#content');
      event.detail.selectOverride = '#content > *';
      event.detail.swapOverride = 'innerHTML';
    }
  });

  for (const form of document.querySelectorAll('form[data-upload]')) {
    form.addEventListener('submit', (event) => {
      const bar = form.querySelector('progress');
      const status = form.querySelector('[data-upload-status]');
      const file = form.querySelector('input[type=file]');
      if (!file.files.length || !window.XMLHttpRequest) {
        status.textContent = status.dataset.reading;
        return;
      }
      event.preventDefault();
      const request = new XMLHttpRequest();
      bar.hidden = false;
      status.textContent = status.dataset.sending;
      request.upload.addEventListener('progress', (sent) => {
        bar.value = sent.lengthComputable ? (sent.loaded / sent.total) * 100 : 0;
      });
      request.upload.addEventListener('load', () => {
        bar.removeAttribute('value');
        status.textContent = status.dataset.reading;
      });
      request.addEventListener('load', () => {
        const arrived = new URL(request.responseURL);
        if (request.status < 400 && arrived.pathname !== window.location.pathname) {
          // Shown as it came: opened anew it would no longer say what became of the document.
          window.history.pushState(null, '', request.responseURL);
          document.open();
          document.write(request.responseText);
          document.close();
        } else {
          const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
          const content = answer.querySelector('#content');
          if (content) {
            document.querySelector('#content').replaceChildren(...content.childNodes);
          } else {
            form.submit();
          }
        }
      });
      request.addEventListener('error', () => form.submit());
      request.open('POST', form.action);
      request.setRequestHeader('Accept', 'text/html');
      request.send(new FormData(form));
    });
  }
})();
