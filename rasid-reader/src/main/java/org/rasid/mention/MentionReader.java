package org.rasid.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Text;

/** Finds whom and which places a report names. Immutable and safe for use by several threads. */
public final class MentionReader {
    private final Catalogue catalogue;
    private final Wars wars;
    private final NameWords words;

    /** @param lexicon what is known */
    public MentionReader(Lexicon lexicon) {
        this.catalogue = new Catalogue(lexicon);
        this.wars = new Wars(lexicon.rows("wars"));
        this.words = new NameWords(NameModel.shipped());
    }

    private MentionReader(MentionReader other, NameModel model) {
        this.catalogue = other.catalogue;
        this.wars = other.wars;
        this.words = new NameWords(model);
    }

    /**
     * {@return the same reader, naming by another model}
     *
     * @param model takes the place of the shipped one
     */
    public MentionReader naming(NameModel model) {
        return new MentionReader(this, model);
    }

    /**
     * Reads a text's names.
     *
     * @param published the day of the report, which decides who held an office; null where unknown
     * @param text a text, cut into words and sentences
     * @return its names and who is meant by them
     */
    public Mentions read(Text text, @Nullable LocalDate published) {
        Page page = new Page(catalogue, wars, text, published);
        PhraseFinder finder = new PhraseFinder(page);
        Naming naming = new Naming(page, words, finder.find());
        List<Mention> phrases = new Homonyms(page, naming.phrases()).settle();
        return new Resolver(page, phrases).resolve(finder.topics(), naming.names(phrases));
    }

    /**
     * The Arabic name of an actor.
     *
     * @param key the same in every report
     * @return the lexicon's first name for it; of whom the lexicon does not know, the name in the key, folded
     */
    public String name(String key) {
        Entity known = catalogue.actor(key);
        int country = key.lastIndexOf('@');
        String name = key.substring(key.indexOf(':') + 1, country < 0 ? key.length() : country);
        return known == null ? name.replace('-', ' ') : known.name();
    }

    /**
     * {@return the state with this code; null where the lexicon has none}
     *
     * @param code ISO 3166 alpha-3
     */
    public @Nullable Entity state(String code) {
        return catalogue.state(code);
    }

    /**
     * {@return the places and states that a text is the name of; with a noun for a kind of place before it those
     * of the kind, if there are any}
     *
     * @param text a name alone, cut into words
     */
    public List<Entity> places(Text text) {
        Lookup lookup = new Page(catalogue, wars, text, null).lookup;
        Lookup.Found kind = lookup.at(0, Entity.Type.PLACE_HEAD);
        List<Entity> places = new ArrayList<>(places(lookup, 0, text.tokens().size()));
        if (kind != null) {
            List<Entity> behind = places(lookup, kind.end(), text.tokens().size());
            List<Entity> told = behind.stream()
                    .filter(place -> place.detail().equals(kind.entity().key()))
                    .toList();
            places.addAll(told.isEmpty() ? behind : told);
        }
        return places;
    }

    private static List<Entity> places(Lookup lookup, int first, int end) {
        return Stream.of(lookup.at(first))
                .filter(found -> found.end() == end && Page.free(found.analysis()))
                .filter(found -> found.type() == Entity.Type.PLACE || found.type() == Entity.Type.STATE)
                .map(Lookup.Found::entity)
                .distinct()
                .toList();
    }

    /**
     * {@return what speaks for and against names in a text, for training}
     *
     * @param text a text, cut into words and sentences
     * @param published the day of the report; null where unknown
     */
    public NameLesson lesson(Text text, @Nullable LocalDate published) {
        Page page = new Page(catalogue, wars, text, published);
        return new Naming(page, words, new PhraseFinder(page).find()).lesson();
    }
}
