// Draws when facts lie: a column for each step of the calendar, and below it those spans of which no more is known than that
// it was somewhere in them; where there are few facts, each of them by itself. For readers of Arabic time runs as their
// script does, from right to left; for others from left to right. However close one looks, the steps follow: from decades
// to days, and where hours are in sight a day is as wide as its hours, for of no fact more than the day is known.

import {buttons, cut, data, figure, fromRight, meant, show, speaks, svg} from './drawing.js';

const d3 = window.d3;
const DAY = 24 * 60 * 60 * 1000;
const COLUMNS = 190;
const AXIS = 26;
const LANE = 33;
const MARK = 7;
const MOST_LANES = 14;
const LABEL = 230;
const NUMBER = 20;
const KINDS = ['event', 'statement', 'agreement'];
const EDGE = 14;

const address = new URL(figure.dataset.source, window.location.href);
const page = new URL(figure.dataset.page, window.location.href);
const here = new URLSearchParams(window.location.search);
for (const bound of ['since', 'until']) {
  if (here.get(bound)) {
    address.searchParams.set(bound, here.get(bound));
  }
}
const narrow = figure.querySelector('.narrow');
const lang = document.documentElement.lang;
let course = await data(address);
const {width} = show();

const inner = [EDGE, width - EDGE];
const start = begins(course.first);
const end = ends(course.last);
const room = Math.max(DAY / 2, (end - start) * 0.02);
const all = d3.scaleUtc([new Date(+start - room), new Date(+end + room)], fromRight ? [...inner].reverse() : inner);
let time = all;

const columns = svg.append('g').attr('class', 'columns');
const axis = svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${COLUMNS})`);
const lanes = svg.append('g').attr('class', 'lanes').attr('transform', `translate(0,${COLUMNS + AXIS + 12})`);

const zoom = d3.zoom().filter(meant)
  .scaleExtent([1, Math.max(1, (end - start) / (DAY / 4))])
  .translateExtent([[0, 0], [width, 1]]).extent([[0, 0], [width, 1]])
  .on('zoom', ({transform}) => {
    time = transform.rescaleX(all);
    draw();
  })
  .on('end', ({transform}) => look(transform));
draw();
svg.call(zoom);
buttons(zoom, {upAndDown: false, around: thick});

function begins(day) {
  return new Date(`${day}T00:00:00Z`);
}

/** A day lasts until the next begins. */
function ends(day) {
  return new Date(+begins(day) + DAY);
}

function shown() {
  const [first, last] = time.domain();
  return {since: first.toISOString().slice(0, 10), until: last.toISOString().slice(0, 10)};
}

/** Asks for what can be seen now, in the steps that fit it. */
let asked = 0;
async function look(transform) {
  const number = ++asked;
  const wanted = new URL(address);
  const away = transform.k > 1;
  narrow.hidden = !away;
  if (away) {
    const {since, until} = shown();
    for (const url of [wanted, page]) {
      url.searchParams.set('since', since);
      url.searchParams.set('until', until);
    }
    narrow.href = page;
  }
  const answer = await data(wanted);
  if (number === asked) {
    course = answer;
    draw();
  }
}

function extent(span) {
  const ends2 = [time(begins(span.first)), time(ends(span.last))];
  return {x: Math.min(...ends2), width: Math.max(2, Math.abs(ends2[1] - ends2[0]))};
}

function inSight({x, width: w}) {
  return x + w > 0 && x < width;
}

function draw() {
  drawColumns();
  drawAxis();
  drawLanes();
}

/** Where most of what can be seen lies: half of it before, half behind. */
function thick() {
  const marks = [...course.within, ...course.across]
    .map(span => ({x: extent(span).x + extent(span).width / 2, facts: span.facts}))
    .filter(mark => mark.x > 0 && mark.x < width);
  const half = d3.sum(marks, mark => mark.facts) / 2;
  let before = 0;
  const middle = d3.sort(marks, mark => mark.x).find(mark => (before += mark.facts) >= half);
  return middle && [middle.x, 0];
}

function drawColumns() {
  const tops = new Map();
  d3.rollups(course.within, counts => d3.sum(counts, count => count.facts), count => count.first)
    .forEach(([first, facts]) => tops.set(first, facts));
  const high = d3.scaleLinear([0, d3.max(tops.values()) ?? 1], [0, COLUMNS - 24]);
  const below = new Map();
  const stacked = [...course.within]
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(count => {
      const base = below.get(count.first) ?? 0;
      below.set(count.first, base + count.facts);
      return {...count, base, ...extent(count)};
    })
    .filter(inSight);
  const bars = columns.selectAll('rect').data(stacked, bar => bar.first + bar.kind).join('rect')
    .attr('data-kind', bar => bar.kind)
    .attr('x', bar => bar.x + (bar.width > 6 ? 1 : 0))
    .attr('width', bar => Math.max(1.5, bar.width - (bar.width > 6 ? 2 : 0)))
    .attr('y', bar => COLUMNS - high(bar.base + bar.facts))
    .attr('height', bar => Math.max(1, high(bar.facts)));
  speaks(bars, bar => bar.label, bar => listed(bar));
}

function listed(span) {
  const to = new URL(page);
  to.pathname = '/facts';
  to.searchParams.set('since', span.first);
  to.searchParams.set('until', span.last);
  if (span.kind) {
    to.searchParams.set('kind', span.kind);
  }
  return to;
}

function drawAxis() {
  const ticks = d3.axisBottom(time).ticks(Math.max(3, width / 110)).tickSizeOuter(0).tickFormat(named);
  axis.call(ticks);
}

/** A time as the reader's language says it, as exactly as the tick stands. */
function named(date) {
  const [first, last] = time.domain();
  const days = (last - first) / DAY;
  const form = days < 3 && date.getUTCHours() !== 0
    ? {hour: 'numeric', minute: 'numeric'}
    : days < 75 ? {day: 'numeric', month: 'short'}
      : days < 1200 ? {month: 'short', year: 'numeric'} : {year: 'numeric'};
  return new Intl.DateTimeFormat(`${lang}-u-nu-${figure.dataset.digits}-ca-gregory`, {...form, timeZone: 'UTC'}).format(date);
}

function number(count) {
  return new Intl.NumberFormat(`${lang}-u-nu-${figure.dataset.digits}`).format(count);
}

/** Each in the first lane that has room for it and for its name; where there are too many for that, without a name. */
function drawLanes() {
  const spans = (course.facts.length > 0 ? course.facts : course.across).map(span => {
    const {x, width: w} = extent(span);
    const from = Math.max(0, x);
    const to = Math.min(width, x + w);
    return {span, x: from, width: to - from, seen: inSight({x, width: w})};
  }).filter(item => item.seen).sort((a, b) => fromRight ? b.x + b.width - a.x - a.width : a.x - b.x);
  const ahead = [];
  const placed = [];
  const nameless = [];
  for (const item of spans) {
    const taken = Math.max(item.width, item.span.sentence ? LABEL : NUMBER) + 10;
    // The name stands where the reader's lines begin, and moves in where it would leave the drawing.
    const begin = fromRight ? Math.max(Math.min(item.x + item.width, inner[1]), Math.min(inner[1], taken))
      : Math.min(Math.max(item.x, inner[0]), Math.max(inner[0], width - taken));
    const reach = fromRight ? width - begin : begin;
    const lane = ahead.findIndex(edge => edge <= reach + 0.5);
    const row = lane < 0 ? ahead.length : lane;
    if (row < MOST_LANES) {
      ahead[row] = reach + taken;
      placed.push({...item, begin, y: row * LANE});
    } else {
      nameless.push(item);
    }
  }
  const named = Math.min(MOST_LANES, ahead.length) * LANE;
  const below = [];
  for (const item of nameless) {
    const reach = fromRight ? width - item.x - item.width : item.x;
    const lane = below.findIndex(edge => edge <= reach);
    const row = lane < 0 ? below.length : lane;
    below[row] = reach + Math.max(MARK, item.width) + 3;
    placed.push({...item, y: named + row * (MARK + 3)});
  }
  svg.attr('height', COLUMNS + AXIS + 28 + named + below.length * (MARK + 3));
  const groups = lanes.selectAll('g').data(placed, item => item.span.href ?? item.span.first + item.span.last + item.span.kind)
    .join(enter => {
      const group = enter.append('g');
      group.append('rect').attr('height', MARK).attr('rx', MARK / 2);
      group.append('text').attr('y', 21);
      return group;
    })
    .attr('data-kind', item => item.span.kind)
    .classed('wide', item => item.span.first !== item.span.last)
    .attr('transform', item => `translate(0,${item.y})`);
  groups.select('rect').attr('x', item => item.x).attr('width', item => Math.max(MARK, item.width));
  groups.select('text')
    .attr('x', item => item.begin ?? 0)
    .text(item => item.begin === undefined ? '' : cut(item.span.sentence ?? number(item.span.facts), Math.max(LABEL, item.width)));
  speaks(groups, item => item.span.label ?? `${item.span.days} · ${item.span.noun} · ${item.span.sentence}`,
    item => item.span.href ?? listed(item.span));
}
