/**
 * Measures everything that docs/quality.md tells and writes that page. It reads gold and reports that lie beside the
 * project, asks {@code score} how well they are read and {@code train} what weights reach that have not seen them.
 */
@NullMarked
package org.rasid.app.quality;

import org.jspecify.annotations.NullMarked;
