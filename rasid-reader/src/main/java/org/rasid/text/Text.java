package org.rasid.text;

import java.util.List;

/**
 * A report's text, cut.
 *
 * @param written the text as written; all offsets refer to it
 * @param tokens the words and marks, in order
 * @param sentences the sentences, in order; they hold every token once
 * @param hidden words that were hidden
 * @param skipped lines that are no part of the story
 */
public record Text(
        String written,
        List<Token> tokens,
        List<Sentence> sentences,
        List<HiddenSpan> hidden,
        List<SkippedSpan> skipped) {

    /**
     * {@return the tokens of a sentence}
     *
     * @param sentence of this text
     */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.end());
    }
}
