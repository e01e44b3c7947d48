// Draws the places of the facts on outlines of the countries. A spot stands for a place, its area for the number of facts;
// a place that is wide is a ring as wide as it may be; of a country as a whole the country itself is tinted.

import {buttons, cut, data, figure, meant, show, speaks, svg, unclutter} from './drawing.js';

const d3 = window.d3;
const KILOMETRES_A_DEGREE = 111.2;
const LONGEST = 170;
const MANY = 20;
const OUTER = 0.07;

const [{places}, outlines] = await Promise.all([data(figure.dataset.source), data(figure.dataset.outlines)]);
const {width, height} = show();

const located = places.filter(place => place.latitude !== undefined);
const outlined = new Set(outlines.features.map(country => country.properties.code));
const isWhole = place => place.precision === 'country' && outlined.has(place.country);
const wholes = new Map(places.filter(isWhole).map(place => [place.country, place]));
const areas = located.filter(place => !isWhole(place) && place.radius > 0);
const spots = located.filter(place => !isWhole(place) && place.radius === 0);

const projection = d3.geoMercator();
const path = d3.geoPath(projection);
frame();

const most = d3.max(places, place => place.facts) ?? 1;
const size = d3.scaleSqrt([0, most], [0, 16]);
const tint = d3.scaleLinear([0, most], [0.18, 0.7]);

const scene = svg.append('g');
scene.append('g').attr('class', 'countries').selectAll('path').data(outlines.features).join('path').attr('d', path);
const tinted = scene.append('g').attr('class', 'wholes').selectAll('path')
  .data(outlines.features.filter(country => wholes.has(country.properties.code)))
  .join('path').attr('d', path)
  .attr('fill-opacity', country => tint(wholes.get(country.properties.code).facts));
const rings = scene.append('g').attr('class', 'areas').selectAll('path').data(areas).join('path')
  .attr('d', place => path(d3.geoCircle().center(at(place)).radius(place.radius / KILOMETRES_A_DEGREE)()));
const dots = scene.append('g').attr('class', 'spots').selectAll('circle').data(spots).join('circle')
  .attr('cx', place => projection(at(place))[0])
  .attr('cy', place => projection(at(place))[1]);
const labels = scene.append('g').attr('class', 'labels').selectAll('text')
  .data([...spots, ...areas, ...wholes.values()].sort((a, b) => b.facts - a.facts).slice(0, 40))
  .join('text')
  .attr('x', place => middle(place)[0])
  .attr('y', place => middle(place)[1])
  .attr('lang', place => place.lang)
  .text(place => cut(place.label, LONGEST));

const words = place => `${place.label} · ${place.count}`;
speaks(tinted, country => words(wholes.get(country.properties.code)), country => wholes.get(country.properties.code).href);
speaks(rings, words, place => place.href);
speaks(dots, words, place => place.href);

const zoom = d3.zoom().scaleExtent([0.2, 60]).filter(meant).on('zoom', ({transform}) => {
  scene.attr('transform', transform);
  settle(transform.k);
});
svg.call(zoom);
buttons(zoom);
settle(1);

function at(place) {
  return [place.longitude, place.latitude];
}

function middle(place) {
  return isWhole(place)
    ? path.centroid(outlines.features.find(country => country.properties.code === place.country))
    : projection(at(place));
}

/** From where to where they lie; of many, all but the outermost on either side. */
function reach(degrees) {
  return degrees.length < MANY ? d3.extent(degrees) : [d3.quantile(degrees, OUTER), d3.quantile(degrees, 1 - OUTER)];
}

/** Shows the part of the world in which the places lie, at least some hundred kilometres of it. */
function frame() {
  // A country's coordinates are its capital's, and may lie far from what the reader looks for.
  const exact = located.filter(place => !isWhole(place));
  const points = (exact.length > 0 ? exact : located).map(at);
  if (points.length === 0) {
    projection.fitSize([width, height], {type: 'Sphere'});
    return;
  }
  const [west, east] = reach(points.map(point => point[0]));
  const [south, north] = reach(points.map(point => point[1]));
  const room = 4;
  projection.fitExtent([[24, 24], [width - 24, height - 24]], {
    type: 'MultiPoint',
    coordinates: [[west - room, Math.max(-80, south - room)], [east + room, Math.min(80, north + room)]],
  });
}

/** Spots and names keep their size at every scale. */
function settle(scale) {
  dots.attr('r', place => (2.5 + size(place.facts)) / scale);
  labels
    .attr('font-size', 12.5 / scale)
    .attr('dy', place => (isWhole(place) || place.radius > 0 ? 4 : -7 - size(place.facts)) / scale);
  unclutter(labels);
}
