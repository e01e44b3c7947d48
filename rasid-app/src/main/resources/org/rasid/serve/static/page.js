// What every page does beyond links and forms.

// On a narrow screen the filter begins folded.
const filter = document.querySelector('.filter > details');
if (filter && window.matchMedia('(max-width: 60rem)').matches) {
  filter.open = false;
}

// The view that is shown is in sight in a menu that does not fit.
document.querySelector('.views [aria-current]')?.scrollIntoView({block: 'nearest', inline: 'center'});

// "/" goes to the search box, as long as nothing is being written.
document.addEventListener('keydown', event => {
  const writing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector('.search input[name=q]').focus();
  }
});

// Where a part of the page was exchanged and what had the focus with it, the part itself has it: the keyboard goes on there.
document.addEventListener('htmx:afterSettle', event => {
  if (document.activeElement === document.body) {
    event.target.closest('[tabindex="-1"]')?.focus({preventScroll: true});
  }
});

// What the page refuses is said where the page would stand; where nobody answers, the browser says so.
document.addEventListener('htmx:beforeSwap', event => {
  event.detail.shouldSwap ||= event.detail.xhr.status >= 400 && event.detail.target.id === 'main';
});
document.addEventListener('htmx:sendError', () => location.reload());
