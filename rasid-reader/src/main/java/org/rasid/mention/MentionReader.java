package org.rasid.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Table;
import org.rasid.text.Text;

/** Finds whom and which places a report names. Immutable and safe for use by several threads. */
public final class MentionReader {
    private final Lexicon lexicon;
    private final Back back;

    /**
     * @param lexicon what is known
     * @param backRows the lines of {@code back.tsv}
     */
    public MentionReader(Lexicon lexicon, List<Table.Row> backRows) {
        this.lexicon = lexicon;
        this.back = new Back(backRows, lexicon);
    }

    /**
     * Reads a text's names.
     *
     * @param published the day of the report, which decides who held an office; null where unknown
     */
    public Mentions read(Text text, @Nullable LocalDate published) {
        List<Mention> phrases = new PhraseFinder(lexicon, back, text).find();
        return new Resolver(text, back, phrases, published).resolve();
    }
}
