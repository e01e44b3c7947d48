/**
 * Writes a reading for people, in Arabic or English: a head, then contacts, statements, agreements with their clauses as
 * a tree, and events, each with its date, its certainty and the words that carry it. All wording stands in
 * {@code labels_ar.properties} and {@code labels_en.properties}; a new language is one more such file. Direction marks
 * and colours are for terminals only and can be switched off.
 */
@NullMarked
package org.rasid.app.prose;

import org.jspecify.annotations.NullMarked;
