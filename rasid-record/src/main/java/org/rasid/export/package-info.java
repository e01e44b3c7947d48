/**
 * Gives readings to people and programs in the formats that they use. {@link org.rasid.export.JsonLines} writes the
 * promise to programs, and {@code reading.schema.json} beside it states that promise as a JSON Schema. What is written
 * is the same to the byte for the same reading, on every machine.
 */
@NullMarked
package org.rasid.export;

import org.jspecify.annotations.NullMarked;
