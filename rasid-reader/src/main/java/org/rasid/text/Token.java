package org.rasid.text;

import java.util.List;

/**
 * A word, number or mark of a report.
 *
 * @param index its place among the report's tokens
 * @param start its first UTF-16 unit in the report's text
 * @param end the unit after its last
 * @param kind what it is
 * @param form how it is written, folded and taken apart
 */
public record Token(int index, int start, int end, Kind kind, WordForm form) {
    /** What a token is. */
    public enum Kind {
        /** Arabic letters. */
        WORD,
        /** Digits, with the separators between them. */
        NUMBER,
        /** Letters of another script. */
        LATIN,
        /** A mark that opens a quotation. */
        QUOTE_OPEN,
        /** A mark that closes a quotation. */
        QUOTE_CLOSE,
        /** An opening bracket. */
        OPEN,
        /** A closing bracket. */
        CLOSE,
        /** A full stop, question or exclamation mark. */
        STOP,
        /** Two or more dots. */
        ELLIPSIS,
        /** A comma. */
        COMMA,
        /** A semicolon. */
        SEMICOLON,
        /** A colon. */
        COLON,
        /** A dash or hyphen. */
        DASH,
        /** Any other mark. */
        MARK
    }

    /** {@return whether it is an Arabic word} */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** {@return as written, hidden words included} */
    public String written() {
        return form.written();
    }

    /** {@return what it says, folded by {@link Folding}; hidden words restored} */
    public String folded() {
        return form.folded();
    }

    /** {@return the ways to take it apart, the likeliest first; never empty for a word, empty otherwise} */
    public List<Analysis> analyses() {
        return form.analyses();
    }

    /** {@return the likeliest analysis; only a word has one} */
    public Analysis best() {
        return form.best();
    }
}
