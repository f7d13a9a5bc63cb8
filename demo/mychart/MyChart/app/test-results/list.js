// As a single-page portal does: the address changes, no page is loaded.
document.addEventListener('click', ({ target }) => {
  const name = target.closest?.('[data-to]')?.dataset.to;
  if (!name) return;
  history.pushState({}, '', `/MyChart/app/test-results/details?eorderid=${name}`);
  document.title = `MyChart - Test Details`;
  setTimeout(() => card.replaceChildren(document.getElementById(name).content.cloneNode(true)), 120);
});
