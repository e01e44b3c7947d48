/**
 * Gives readings to people and programs in the formats that they use.
 */
@NullMarked
package org.rasid.export;

import org.jspecify.annotations.NullMarked;
