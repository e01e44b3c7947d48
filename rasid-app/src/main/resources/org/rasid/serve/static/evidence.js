// Highlights the words of a report that carry a fact. They are ranges over the text, not elements in it: an element
// within a word would break the joining of Arabic letters.

const LIT = 'lit';

function light() {
  const marks = [];
  for (const report of document.querySelectorAll('.report[data-marks]')) {
    const text = report.firstChild;
    for (const mark of report.dataset.marks.split(';').filter(Boolean)) {
      const [slot, start, end] = mark.split(' ');
      const range = new Range();
      range.setStart(text, Number(start));
      range.setEnd(text, Number(end));
      marks.push({slot, range});
    }
  }

  const rangesOf = slot => marks.filter(mark => mark.slot === slot).map(mark => mark.range);
  CSS.highlights.set('evidence', new Highlight(...rangesOf('evidence')));
  const dark = () => CSS.highlights.delete(LIT);
  dark();
  for (const slot of document.querySelectorAll('.slot[data-slot]')) {
    const ranges = rangesOf(slot.dataset.slot);
    const lit = () => CSS.highlights.set(LIT, new Highlight(...ranges));
    slot.classList.toggle('marked', ranges.length > 0);
    slot.addEventListener('pointerenter', lit);
    slot.addEventListener('focusin', lit);
    slot.addEventListener('pointerleave', dark);
    slot.addEventListener('focusout', dark);
  }
}

if (window.CSS && CSS.highlights) {
  light();
  // Where a part of the page was exchanged.
  document.addEventListener('htmx:afterSwap', light);
}
