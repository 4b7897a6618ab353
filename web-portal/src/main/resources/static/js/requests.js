// The token against forged requests, for htmx and for our own fetches.
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

export function headers() {
  const name = meta('csrf-header');
  const token = meta('csrf-token');
  return name && token ? { [name]: token } : {};
}

document.addEventListener('htmx:configRequest', (event) => Object.assign(event.detail.headers, headers()));
