/**
 * Looks at all modules together: who may import whom, whole outputs, speed. Nothing of it ships.
 */
@NullMarked
package org.rasid.checks;

import org.jspecify.annotations.NullMarked;
