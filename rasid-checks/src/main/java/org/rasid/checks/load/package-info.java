/**
 * People who click through the page of a large record, all at once, and how long each of them waits.
 */
@NullMarked
package org.rasid.checks.load;

import org.jspecify.annotations.NullMarked;
