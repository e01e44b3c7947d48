/** Planted for RoomsTest: a room that breaks the rules. */
@NullMarked
package org.rasid.checks.planted.text;

import org.jspecify.annotations.NullMarked;
