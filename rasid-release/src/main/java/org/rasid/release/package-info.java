/**
 * What a release brings beside the program: manual pages, and what completes commands in a shell.
 */
@NullMarked
package org.rasid.release;

import org.jspecify.annotations.NullMarked;
