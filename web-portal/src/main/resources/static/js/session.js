// Warns two minutes before the session ends and lets the reader stay.
(() => {
  const WARNING_SECONDS = 120;
  const box = document.getElementById('session-warning');
  const idleSeconds = Number(document.body.dataset.sessionSeconds);

  if (box && idleSeconds > 0) {
    const left = document.getElementById('session-left');
    const extend = document.getElementById('session-extend');
    let endsAt = Date.now() + idleSeconds * 1000;
    const restart = () => {
      endsAt = Date.now() + idleSeconds * 1000;
      box.hidden = true;
    };
    const tick = () => {
      const seconds = Math.max(0, Math.round((endsAt - Date.now()) / 1000));
      left.textContent = String(seconds);
      if (seconds <= WARNING_SECONDS && box.hidden) {
        box.hidden = false;
        extend.focus();
      }
      if (seconds === 0) {
        clearInterval(timer);
        window.location.assign('/login?expired');
      }
    };
    const timer = setInterval(tick, 1000);
    extend.addEventListener('click', async () => {
      const answer = await fetch('/session', { method: 'POST', headers: window.portal.headers() });
      if (answer.ok && !answer.redirected) {
        restart();
      } else {
        window.location.assign('/login');
      }
    });
    document.addEventListener('htmx:afterRequest', restart);
    document.addEventListener('portal:saved', restart);
  }
})();
