// Keys that do what the buttons do, as long as nothing is being written and nobody has turned them off. They go by the
// letter, or by the place of the key where an Arabic keyboard is set.

const on = document.querySelector('.review').dataset.keys === 'true';

function key(event) {
  return /^[a-z?]$/.test(event.key) ? event.key : event.code.replace(/^Key/, '').toLowerCase();
}

document.addEventListener('keydown', event => {
  const writing = event.target.closest('input, textarea, select, [contenteditable]');
  if (!on || writing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const pressed = key(event);
  if (pressed === '?' || event.key === '؟') {
    const help = document.querySelector('.keys');
    help.open = !help.open;
    help.scrollIntoView({block: 'nearest'});
    return;
  }
  document.querySelector(`[data-key="${CSS.escape(pressed)}"]`)?.click();
});
