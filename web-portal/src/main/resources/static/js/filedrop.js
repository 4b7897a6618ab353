// Lets a file be dropped on its field and says which one was taken.
(() => {
  for (const zone of document.querySelectorAll('[data-filedrop]')) {
    const input = zone.querySelector('input[type=file]');
    const name = zone.querySelector('output');
    const show = () => {
      name.textContent = input.files.length ? input.files[0].name : '';
    };
    const over = (on) => (event) => {
      event.preventDefault();
      zone.classList.toggle('over', on);
    };
    zone.addEventListener('dragover', over(true));
    zone.addEventListener('dragleave', over(false));
    zone.addEventListener('drop', (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    input.addEventListener('change', show);
  }
})();
