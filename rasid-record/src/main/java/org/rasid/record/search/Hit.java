package org.rasid.record.search;

/**
 * A report in which the words stand.
 *
 * @param report the report's number
 * @param score how well it fits, by BM25; more is better, and nothing else follows from it
 */
public record Hit(long report, double score) {}
