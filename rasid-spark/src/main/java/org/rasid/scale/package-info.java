/**
 * Runs everything up to reading on Apache Spark, for archives. Nothing runs there yet.
 */
@NullMarked
package org.rasid.scale;

import org.jspecify.annotations.NullMarked;
