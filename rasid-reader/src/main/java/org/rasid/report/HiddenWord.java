package org.rasid.report;

/**
 * A word that its author hid from machines.
 *
 * @param span where it stands
 * @param written as written: {@code الصـ.ـراع}
 * @param read what it says: {@code الصراع}
 */
public record HiddenWord(Span span, String written, String read) {}
