package org.rasid.report;

/**
 * A period of whole days, both ends included. A day is ISO 8601 ({@code 2020-12-01}); where the year cannot be known it
 * is {@code --12-01}.
 *
 * @param start the first day
 * @param end the last day
 * @param text the words that say so, as written; empty where nothing in the text does
 */
public record Days(String start, String end, String text) {}
