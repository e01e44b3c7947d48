package org.rasid.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;
import org.rasid.report.HiddenWord;

/**
 * Reads words that their authors hid from filters as what they say, {@code المعـ.ـارك} as {@code المعارك}, so that any
 * tokenizer behind it finds them. Offsets point to the text as written. The text is held in memory as a whole.
 */
public final class ArabicHiddenWordsCharFilter extends BaseCharFilter {
    private @Nullable String text;
    private int at;

    /** @param in the text as written */
    public ArabicHiddenWordsCharFilter(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        String whole = text();
        if (at >= whole.length()) {
            return -1;
        }
        int end = Math.min(whole.length(), at + length);
        whole.getChars(at, end, to, from);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public int read() throws IOException {
        String whole = text();
        return at < whole.length() ? whole.charAt(at++) : -1;
    }

    private String text() throws IOException {
        String known = text;
        if (known == null) {
            known = restored(Whole.text(input));
            text = known;
        }
        return known;
    }

    private String restored(String written) {
        StringBuilder out = new StringBuilder(written.length());
        int from = 0;
        int before = 0;
        for (HiddenWord hidden : Shipped.READER.hidden(written)) {
            int start = written.offsetByCodePoints(from, hidden.span().start() - before);
            int end = written.offsetByCodePoints(
                    start, hidden.span().end() - hidden.span().start());
            out.append(written, from, start);
            replace(out, hidden.read(), start, end);
            from = end;
            before = hidden.span().end();
        }
        return out.append(written, from, written.length()).toString();
    }

    /** What stands behind the word points behind it as written, where it has more marks than letters. */
    private void replace(StringBuilder out, String read, int start, int end) {
        out.append(read);
        if (read.length() != end - start) {
            addOffCorrectMap(out.length(), end - out.length());
        }
    }
}
