// Draws who had to do with whom. Names that have much to do with each other lie close; the drawing is worked out at once
// and then stands still.

import {buttons, cut, data, figure, meant, show, speaks, svg, unclutter} from './drawing.js';

const d3 = window.d3;
const STEPS = 400;
const LETTER = 6;
const LONGEST = 170;

const {actors, ties} = await data(figure.dataset.source);
const {width, height} = show();

const nodes = actors.map(actor => ({...actor})).sort((a, b) => b.facts - a.facts);
const edges = ties.map(tie => ({...tie, source: tie.one.key, target: tie.other.key}));
const size = d3.scaleSqrt([0, d3.max(nodes, node => node.facts) ?? 1], [4, 16]);
const weight = d3.scaleSqrt([0, d3.max(edges, edge => edge.facts) ?? 1], [1, 7]);

const forces = d3.forceSimulation(nodes)
  .force('ties', d3.forceLink(edges).id(node => node.key).distance(90).strength(0.5))
  .force('apart', d3.forceManyBody().strength(-260).distanceMax(420))
  .force('x', d3.forceX().strength(Math.min(0.15, 0.05 * height / width)))
  .force('y', d3.forceY().strength(Math.min(0.15, 0.05 * width / height)))
  .force('room', d3.forceCollide(node => Math.max(size(node.facts) + 20, Math.min(60, node.label.length * LETTER / 2))))
  .stop();
forces.tick(STEPS);

const scene = svg.append('g');
const links = scene.append('g').attr('class', 'ties').selectAll('g').data(edges).join('g')
  .attr('data-way', edge => edge.ways[0]?.name);
links.append('line').attr('class', 'target').call(placed);
links.append('line').attr('class', 'tie').call(placed).attr('stroke-width', edge => weight(edge.facts));
links.filter(edge => edge.by_one > 0).append('path').attr('d', edge => arrow(edge.source, edge.target, edge));
links.filter(edge => edge.by_other > 0).append('path').attr('d', edge => arrow(edge.target, edge.source, edge));

const names = scene.append('g').attr('class', 'actors').selectAll('g').data(nodes).join('g')
  .attr('data-kind', node => node.kind)
  .attr('transform', node => `translate(${node.x},${node.y})`);
names.append('circle').attr('r', node => size(node.facts));
const texts = names.append('text').attr('lang', node => node.lang).text(node => cut(node.label, LONGEST));

const between = edge => [edge.one.label + ' — ' + edge.other.label, edge.count,
  ...edge.ways.map(way => `${way.label} ${way.count}`), edge.began].filter(Boolean).join(' · ');
speaks(links, between, edge => edge.href);
speaks(names, node => node.label, node => node.href);
links.on('pointerenter.near', (event, edge) => only(new Set([edge.source, edge.target]), link => link === edge));
names.on('pointerenter.near', (event, node) => {
  const near = new Set([node]);
  edges.filter(edge => edge.source === node || edge.target === node)
    .forEach(edge => near.add(edge.source).add(edge.target));
  only(near, edge => edge.source === node || edge.target === node);
});
svg.on('pointerleave', () => only(null, null));

const zoom = d3.zoom().scaleExtent([0.2, 8]).filter(meant)
  .on('zoom', ({transform}) => {
    scene.attr('transform', transform.toString() + whole.text);
    settle(transform.k * whole.scale);
  });
const whole = fit();
scene.attr('transform', whole.text);
settle(whole.scale);
svg.call(zoom);
buttons(zoom);

function placed(line) {
  line.attr('x1', edge => edge.source.x).attr('y1', edge => edge.source.y)
    .attr('x2', edge => edge.target.x).attr('y2', edge => edge.target.y);
}

/** A head at the rim of the one to whom the line leads. */
function arrow(from, to, edge) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const rim = size(to.facts) + 2;
  const head = 7 + weight(edge.facts);
  const half = head / 2.4;
  const [tipX, tipY] = [to.x - x * rim, to.y - y * rim];
  const [backX, backY] = [tipX - x * head, tipY - y * head];
  return `M${tipX},${tipY}L${backX - y * half},${backY + x * half}L${backX + y * half},${backY - x * half}Z`;
}

/** Brings all of it into the frame, with room for the names and, above, for the buttons. */
function fit() {
  const [left, right] = d3.extent(nodes, node => node.x);
  const [top, bottom] = d3.extent(nodes, node => node.y);
  const [aside, above, below] = [56, 60, 44];
  const scale = Math.min(1.4, (width - 2 * aside) / (right - left || 1), (height - above - below) / (bottom - top || 1));
  const x = width / 2 - scale * (left + right) / 2;
  const y = above + (height - above - below) / 2 - scale * (top + bottom) / 2;
  return {scale, text: ` translate(${x},${y}) scale(${scale})`};
}

/** Names keep their size at every scale. */
function settle(scale) {
  texts.attr('font-size', 12.5 / scale).attr('y', node => size(node.facts) + 14 / scale);
  unclutter(texts);
}

function only(near, wanted) {
  names.classed('far', node => near !== null && !near.has(node));
  links.classed('far', edge => wanted !== null && !wanted(edge));
}
