// What the drawings have in common: each takes its data from the address that its figure names, shows itself once that is
// there (without, the table stands for it), and is brought closer with buttons, with two fingers or with Ctrl and the wheel,
// so that the wheel alone still moves the page.

const d3 = window.d3;

/** The width of a letter of the small print, on average: Arabic ones are narrower. */
const LETTER = document.documentElement.lang === 'ar' ? 6.3 : 7.2;

const STEP = 80;

export const figure = document.querySelector('figure.drawing');
export const svg = d3.select(figure).select('svg');
export const fromRight = document.documentElement.dir === 'rtl';

export async function data(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

/** Shows the figure, so that what is drawn in it can be measured. */
export function show() {
  figure.hidden = false;
  const {width, height} = svg.node().getBoundingClientRect();
  return {width, height};
}

/** Whether something done with the pointer is meant for the drawing and not for the page. */
export const meant = event => event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button;

const ACROSS = {ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0]};
const ANYWHERE = {...ACROSS, ArrowUp: [0, STEP], ArrowDown: [0, -STEP]};

/**
 * Lets the buttons do what the hand can do, and the arrow keys move the drawing while the focus is on one of them.
 * What is brought closer stays where the given function says; in the middle without one.
 */
export function buttons(zoom, {upAndDown = true, around = () => undefined} = {}) {
  const does = {
    in: () => zoom.scaleBy(svg, 1.6, around()),
    out: () => zoom.scaleBy(svg, 1 / 1.6),
    all: () => zoom.transform(svg, d3.zoomIdentity),
  };
  for (const button of figure.querySelectorAll('[data-zoom]')) {
    button.addEventListener('click', does[button.dataset.zoom]);
    button.addEventListener('keydown', event => {
      const way = (upAndDown ? ANYWHERE : ACROSS)[event.key];
      if (way) {
        event.preventDefault();
        const {k} = d3.zoomTransform(svg.node());
        zoom.translateBy(svg, way[0] / k, way[1] / k);
      }
    });
  }
}

/** The beginning of a text that takes about so much room. */
export function cut(text, pixels) {
  const letters = Math.floor(pixels / LETTER);
  return text.length > letters ? text.slice(0, letters - 1).trimEnd() + '…' : text;
}

/** Leaves out the names that would cover others; those that come first stay. */
export function unclutter(texts) {
  const taken = [];
  texts.attr('display', null).each(function () {
    const box = this.getBoundingClientRect();
    const free = taken.every(other => box.left > other.right || other.left > box.right
      || box.top > other.bottom || other.top > box.bottom);
    if (free) {
      taken.push(box);
    } else {
      this.setAttribute('display', 'none');
    }
  });
}

const tip = figure.querySelector('.tip');

/** Says in a line under the drawing what the pointer is on, and opens its address at a click. */
export function speaks(selection, words, address) {
  selection
    .classed('speaks', true)
    .on('pointerenter.tip', (event, d) => {
      tip.textContent = words(d);
      tip.hidden = false;
    })
    .on('click.open', (event, d) => {
      const to = address(d);
      if (to && !event.defaultPrevented) {
        window.location.assign(to);
      }
    });
}
