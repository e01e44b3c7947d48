/** Writes facts as Parquet; a room in a module of its own, because the libraries for it are larger than all others. */
@NullMarked
package org.rasid.export.parquet;

import org.jspecify.annotations.NullMarked;
