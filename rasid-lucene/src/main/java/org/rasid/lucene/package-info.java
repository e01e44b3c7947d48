/**
 * Arabic for Lucene and what is built on it: a filter that reads words which their authors hid from machines, and a
 * tokenizer that takes words apart.
 */
@NullMarked
package org.rasid.lucene;

import org.jspecify.annotations.NullMarked;
