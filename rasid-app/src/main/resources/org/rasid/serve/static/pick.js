// Words that are selected in a report go into the field that looks for them.

const field = document.querySelector('input[data-picked]');
const hint = document.querySelector('[data-pick]');
if (hint) {
  hint.hidden = false;
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const words = selection.toString().replace(/\s+/g, ' ').trim();
  const from = selection.anchorNode?.parentElement;
  if (field && words && words.length <= 300 && from?.closest('.report')) {
    field.value = words;
  }
});
