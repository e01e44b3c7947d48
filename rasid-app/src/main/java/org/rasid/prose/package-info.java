/**
 * Says what readings and the record hold, for people, in Arabic or English: as text for terminals and files (a head, then
 * contacts, statements, agreements with their clauses as a tree, and events), and a fact as one sentence for the page. All
 * wording, that of the page's templates too, stands in {@code labels_ar.properties} and {@code labels_en.properties}; a new
 * language is one more such file. Direction marks and colours are for terminals only and can be switched off.
 */
@NullMarked
package org.rasid.prose;

import org.jspecify.annotations.NullMarked;
