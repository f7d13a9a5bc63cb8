// The address stays the same whichever card is shown.
document.addEventListener('click', ({ target }) => {
  const name = target.closest?.('[data-card]')?.dataset.card;
  if (name) card.replaceChildren(document.getElementById(name).content.cloneNode(true));
});
