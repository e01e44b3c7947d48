/**
 * Turns bytes into {@link org.rasid.report.Report}s: what the author wrote, and what is known of it. Formats are told
 * apart by content, one class reads each, and nobody outside knows any of them. Input that cannot be read becomes a
 * value that says why, never an exception.
 */
@NullMarked
package org.rasid.source;

import org.jspecify.annotations.NullMarked;
