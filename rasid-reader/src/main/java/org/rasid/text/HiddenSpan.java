package org.rasid.text;

/**
 * A word that its author hid from machines.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 * @param written as written
 * @param read what it says, unfolded
 */
public record HiddenSpan(int start, int end, String written, String read) {}
