// The token against forged requests, for htmx and for our own fetches. Every script stands alone and is loaded under a
// name with its content's hash; what they share hangs on window.portal.
(() => {
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

  const headers = () => {
    const name = meta('csrf-header');
    const token = meta('csrf-token');
    return name && token ? { [name]: token } : {};
  };

  window.portal = { headers };
  document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, headers()));
})();
