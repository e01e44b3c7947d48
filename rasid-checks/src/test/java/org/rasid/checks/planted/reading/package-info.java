/** Planted for RoomsTest: a room that others must not import. */
@NullMarked
package org.rasid.checks.planted.reading;

import org.jspecify.annotations.NullMarked;
