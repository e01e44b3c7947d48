/**
 * Finds who and where: names the lexicon holds, and names it never saw. A title, an adjective of nationality and what
 * follows make one phrase, as do a body's head and what is behind it ({@link org.rasid.mention.PhraseFinder}); a model
 * that was trained on marked names then says which words are names, the rules' answer before it ({@link
 * org.rasid.mention.Naming}). Phrases of one report that stand for the same
 * person, state or body are then brought together ("نظيره", "الوزيران", surnames, capitals, roles).
 */
@NullMarked
package org.rasid.mention;

import org.jspecify.annotations.NullMarked;
