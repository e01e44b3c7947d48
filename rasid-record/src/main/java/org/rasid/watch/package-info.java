/**
 * Follows what was promised: the state of each provision over time, by dated evidence. Nothing is watched yet.
 */
@NullMarked
package org.rasid.watch;

import org.jspecify.annotations.NullMarked;
