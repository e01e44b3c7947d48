// Words that are selected in a report go into the field that looks for them, with the place where they begin: whole words,
// however little of them was selected.

const LETTER = /[\p{L}\p{M}\p{N}ـ]/u;
const LONGEST = 300;

function show() {
  document.querySelectorAll('[data-pick]').forEach(hint => {
    hint.hidden = false;
  });
}

function inWord(text, at) {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

/** The report in which words are selected, from which character to which; nothing where none are. */
function selected() {
  const selection = document.getSelection();
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const text = range?.startContainer;
  const report = text?.parentElement?.closest?.('.report[data-report]');
  if (!report || text !== report.firstChild || text !== range.endContainer) {
    return null;
  }
  let start = range.startOffset;
  let end = range.endOffset;
  while (start < end && !LETTER.test(text.data[start])) {
    start++;
  }
  while (end > start && !LETTER.test(text.data[end - 1])) {
    end--;
  }
  if (start === end) {
    return null;
  }
  while (inWord(text.data, start)) {
    start--;
  }
  while (inWord(text.data, end)) {
    end++;
  }
  const words = text.data.slice(start, end);
  const at = Number(report.dataset.from) + [...text.data.slice(0, start)].length;
  return words.length <= LONGEST ? {report: report.dataset.report, at, words} : null;
}

document.addEventListener('selectionchange', () => {
  const field = document.querySelector('input[data-picked]');
  const picked = field && selected();
  if (picked) {
    field.value = picked.words.replace(/\s+/g, ' ');
    document.querySelector('[data-picked-report]').value = picked.report;
    document.querySelector('[data-picked-at]').value = picked.at;
  }
});

document.addEventListener('htmx:afterSwap', show);
show();
