package org.rasid.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Text;

/** Finds whom and which places a report names. Immutable and safe for use by several threads. */
public final class MentionReader {
    private final Catalogue catalogue;
    private final Back back;

    /** @param lexicon what is known */
    public MentionReader(Lexicon lexicon) {
        this.catalogue = new Catalogue(lexicon);
        this.back = new Back(lexicon.rows("back"));
    }

    /**
     * Reads a text's names.
     *
     * @param published the day of the report, which decides who held an office; null where unknown
     */
    public Mentions read(Text text, @Nullable LocalDate published) {
        Page page = new Page(catalogue, back, text, published);
        PhraseFinder finder = new PhraseFinder(page);
        List<Mention> phrases = new Homonyms(page, finder.find()).settle();
        return new Resolver(page, phrases).resolve(finder.topics());
    }
}
