/**
 * What Rasid knows before it reads: people with their offices and years, states, bodies, places, titles, topics, verbs
 * and nouns. Analysts keep it as plain tables ({@code lexicon/*.tsv}); the build compiles these into one compact
 * automaton, which is opened at start-up and matched in one pass.
 */
@NullMarked
package org.rasid.lexicon;

import org.jspecify.annotations.NullMarked;
