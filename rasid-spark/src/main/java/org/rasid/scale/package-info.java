/**
 * Reads archives on Apache Spark, and makes facts of what was read; docs/archives.md is for those who run it.
 *
 * <ul>
 *   <li>reading: {@link org.rasid.scale.ReadArchive} cuts the inputs into Groups; Work reads one group on some machine and
 *       commits it to the Shelf, where it stays for good;
 *   <li>tables of articles: TableItems.
 * </ul>
 *
 * What is committed depends on the group alone: neither the number of machines nor their order, nor how often one was
 * lost, leaves a trace.
 */
@NullMarked
package org.rasid.scale;

import org.jspecify.annotations.NullMarked;
