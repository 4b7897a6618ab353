// Closes opened menus and questions by Escape, by a press elsewhere and by their own button; focuses what asks for it.
(() => {
  const menus = () => document.querySelectorAll('details.person[open], details.burger[open]');

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });
  document.addEventListener('click', (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    if (event.target.matches('[data-close-details]')) {
      event.target.closest('details').open = false;
    }
  });
  // Browsers that cannot show folded filters on a wide screen by style alone.
  if (!CSS.supports('selector(::details-content)') && window.matchMedia('(min-width: 40.01rem)').matches) {
    document.querySelectorAll('details.filter-fold').forEach((fold) => {
      fold.open = true;
    });
  }
  document.querySelector('[data-focus]')?.focus();
})();
