package org.rasid.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Table;
import org.rasid.text.Analysis;
import org.rasid.text.Folding;

/**
 * The small words of this room: words that point back to somebody named before, that tie a title to its owner or the
 * parts of a name together, that count a group. Read from {@code lexicon/back.tsv}, which says what each does.
 */
final class Back {
    /** An office that is the same as that of the one before: "نظيره". */
    static final String SAME_OFFICE = "=";

    /** What a word points back to. */
    enum What {
        /** People: الزعيمان. */
        PERSON,
        /** States, or sides that are states or bodies: البلدان، الطرفان. */
        SIDE,
        /** People, with how many they are behind it: الوزراء الثلاثة. */
        COUNTED_PERSON,
        /** Sides, with how many they are behind it: الدول الثلاث. */
        COUNTED_SIDE,
        /** Somebody of the same office elsewhere: نظيره. */
        COUNTERPART,
        /** The speaker's own state: بلاده. */
        OWN_STATE,
        /** The last person of such a title: سموه. */
        HONOUR,
        /** One of several countries: المملكة. */
        KINGDOM
    }

    /** What else a word does. */
    enum Does {
        /** Ties a title to its owner. */
        LINK,
        /** Ties a title to where its holder is posted. */
        POST,
        /** Ties the parts of a name. */
        CONNECTOR,
        /** Begins a name: أبو. */
        KUNYA,
        /** Counts a group. */
        QUANTIFIER,
        /** Heads a body's name only with a name of its own. */
        WEAK,
        /** Heads a group of states. */
        LOOSE,
        /** Goes on with a ministry's name. */
        PORTFOLIO,
        /** Is one of a body and acts for it. */
        MEMBER,
        /** Describes a body and does not name it. */
        PLAIN,
        /** Is no part of a body's name. */
        LABEL,
        /** Names a people: أكراد. */
        PEOPLE,
        /** Is somebody with a pronoun alone: عائلته. */
        KIN,
        /** Says whom a group follows: موالية. */
        LOYAL,
        /** Counts those who bear one name: عبد الله الثاني. */
        ORDINAL,
        /** Says when: الجمعة. */
        DAY,
        /** Is sent by a body and acts for it: وفد من الحركة، ممثلون عن الحكومة. */
        ENVOY,
        /** Begins what somebody says: إن، بأن. */
        THAT,
        /** Ends a name of two words: رزق الله، نور الهدى. */
        ENDING,
        /** Is followed by who leads, with ب before it: برئاسة. */
        LEADING,
        /** Says since when or till when somebody holds an office: السابق. */
        FORMER,
        /** Says of a state, behind its name, how close it is: الشقيقة. */
        FRIENDLY,
        /** Leads to those who mediated: بوساطة. */
        MEDIATING,
        /** Heads a body of a state that fights: جيش. */
        FORCE,
        /** Tells what befell somebody, so that an adjective of a people behind it stands for one of them: مقتل فلسطيني. */
        BEFALLS,
        /** Says in what way somebody is of a people, so that the adjective before it is no person: سوري الجنسية. */
        ORIGIN,
        /** Counts people and may stand for them alone: العشرات. */
        CROWD,
        /** Begins what says that a number is not exact: نحو، أكثر من، ما لا يقل عن. */
        ABOUT,
        /** Goes on with it. */
        ABOUT_ON,
        /** Is a people, and a year where a number or an adjective of one thing is behind it: سنة 2012، السنة الماضية. */
        YEAR
    }

    /** A word that points back, to how many (3 for more), and what else its line says. */
    record Word(What what, int number, List<String> more) {}

    private final Map<String, Word> words = new HashMap<>();

    /** A bit for each that a folded word does. */
    private final Map<String, Integer> does = new HashMap<>();

    private final Map<String, String> owners = new HashMap<>();

    /** @param rows the lines of {@code back.tsv} */
    Back(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (String form : row.values("form")) {
                put(row, form);
            }
        }
    }

    private void put(Table.Row row, String written) {
        String form = Folding.fold(written);
        String what = row.get("what").replace('-', '_').toUpperCase(Locale.ROOT);
        if (what.equals("OWNER")) {
            owners.put(form, row.get("more"));
            return;
        }
        for (Does d : Does.values()) {
            if (d.name().equals(what)) {
                does.merge(form, 1 << d.ordinal(), (a, b) -> a | b);
                does.merge(written, 1 << d.ordinal(), (a, b) -> a | b);
                return;
            }
        }
        for (What w : What.values()) {
            if (w.name().equals(what)) {
                words.put(form, new Word(w, number(row), more(row)));
                return;
            }
        }
        throw row.problem("what is " + row.get("what") + "?");
    }

    private static int number(Table.Row row) {
        return row.get("number").isEmpty() ? 1 : Integer.parseInt(row.get("number"));
    }

    private static List<String> more(Table.Row row) {
        Set<String> out = new LinkedHashSet<>();
        row.values("more").forEach(m -> out.add(m.matches("[A-Z]+") ? m : Folding.fold(m)));
        return List.copyOf(out);
    }

    /** What a word, taken apart like this, points back to. */
    @Nullable
    Word word(Analysis a) {
        return words.get(a.suffixed() ? a.stem() + "+" : a.base());
    }

    /** What a whole word points back to: سموه, however it is taken apart. */
    @Nullable
    Word word(String whole) {
        return words.get(whole);
    }

    /** Whether a folded word does this. */
    boolean does(Does what, String folded) {
        return (all(folded) & 1 << what.ordinal()) != 0;
    }

    /** A bit for all that a folded word does. */
    int all(String folded) {
        return does.getOrDefault(folded, 0);
    }

    /** The country that a title of one country belongs to; null for any other. */
    @Nullable
    String ownerOf(String title) {
        return owners.get(title);
    }
}
