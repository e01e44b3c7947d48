/**
 * An archive of made-up reports, as large as one likes and always the same, and how a record fares that takes it in.
 */
@NullMarked
package org.rasid.checks.archive;

import org.jspecify.annotations.NullMarked;
