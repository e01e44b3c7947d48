package org.rasid.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Lemma;
import org.rasid.lexicon.Lexicon;
import org.rasid.lexicon.Table;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.text.Folding;

/** The frames, found by the dictionary words that trigger them. */
final class Frames {
    /** What the subject of a light verb is to the deed that its noun names. */
    enum Lends {
        ACTOR,
        GUEST,
        RECIPIENT,
        PLACE,
        OBJECT,
        /** The verb's subject is what the deed came of: أسفر الهجوم عن مقتل. */
        CAUSE,
        /** Behind the verb stands who is said to have done it: هجوم نسب إلى. */
        BLAMED,
        /** Behind the verb and its subject stands who is said to have done it: هجوم اتهمت كابول الحركة بتنفيذه. */
        ACCUSED,
        ANNOUNCER,
        /** Who does what the noun governed by the verb names: تمكن من قتل، هدد بفرض عقوبات. */
        DOER,
        NONE
    }

    private final Particles particles;
    private final Map<String, List<Trigger>> byWord = new HashMap<>();
    private final Map<String, Frame> bySign = new HashMap<>();
    private final Map<String, Lends> light = new HashMap<>();
    private final Map<String, Integer> further = new HashMap<>();
    private int longestFurther;

    /** A bit for each further word by its hash code: hardly any beginning of a word is one. */
    private final BitSet furtherHashes = new BitSet();

    private final List<List<Trigger>> byLemma = new ArrayList<>();
    private final List<Lends> lightByLemma = new ArrayList<>();
    private final BitSet lightVerbs = new BitSet();

    Frames(Lexicon lexicon, Particles particles) {
        this.particles = particles;
        for (Table.Row row : lexicon.rows("frames")) {
            Frame frame = frame(row);
            for (String t : row.values("trigger")) {
                add(frame, t, row);
            }
        }
        for (Table.Row row : lexicon.rows("light")) {
            light.put(
                    key('v', row.get("verb")), Lends.valueOf(row.get("subject").toUpperCase(Locale.ROOT)));
        }
        for (int i = 0; i < lexicon.lemmas(); i++) {
            Lemma lemma = lexicon.lemmaAt(i);
            String key = key(wordClass(lemma.pos()), lemma.text());
            byLemma.add(byWord.getOrDefault(key, List.of()));
            lightByLemma.add(light.getOrDefault(key, Lends.NONE));
            lightVerbs.set(i, lemma.pos().equals("VERB") && light.containsKey(key));
        }
    }

    private static char wordClass(String pos) {
        return switch (pos) {
            case "VERB" -> 'v';
            case "NOUN", "ADJ" -> 'n';
            default -> 'f';
        };
    }

    private static String key(char word, String text) {
        return word + ":" + Folding.fold(text);
    }

    private void add(Frame frame, String trigger, Table.Row row) {
        String[] parts = trigger.split("\\+");
        if (parts[0].length() < 3 || parts[0].charAt(1) != ':') {
            throw row.problem("a trigger begins with v:, n:, f: or x:, not " + trigger);
        }
        List<String> more = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            more.add(Folding.fold(parts[i]));
        }
        char word = parts[0].charAt(0);
        if (word == 'x') {
            bySign.put(parts[0].substring(2), frame);
            return;
        }
        byWord.computeIfAbsent(key(word, parts[0].substring(2)), k -> new ArrayList<>())
                .add(new Trigger(frame, word, numbers(more), weight(more)));
    }

    private int[] numbers(List<String> more) {
        int[] out = new int[more.size()];
        for (int i = 0; i < out.length; i++) {
            further.putIfAbsent(more.get(i), further.size());
            longestFurther = Math.max(longestFurther, more.get(i).length());
            furtherHashes.set(place(more.get(i).hashCode()));
            out[i] = further.getOrDefault(more.get(i), -1);
        }
        return out;
    }

    private int weight(List<String> more) {
        int weight = 0;
        for (String word : more) {
            weight += particles.play(Particles.Role.SLIGHT, word) ? 1 : 2;
        }
        return weight;
    }

    private static Frame frame(Table.Row row) {
        String[] finding = row.get("finding").split(" ");
        Target target = Target.valueOf(finding[0].toUpperCase(Locale.ROOT));
        Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
        for (String slot : row.get("slots").split(";")) {
            int eq = slot.indexOf('=');
            if (eq > 0) {
                List<String> markers = new ArrayList<>();
                for (String m : slot.substring(eq + 1).split(",")) {
                    if (!m.isBlank()) {
                        markers.add(Folding.fold(m.strip()));
                    }
                }
                slots.put(Slot.valueOf(slot.substring(0, eq).strip().toUpperCase(Locale.ROOT)), List.copyOf(markers));
            }
        }
        return Frame.of(
                row.get("id"),
                target,
                finding.length > 1 ? finding[1] : "",
                finding.length > 2 ? finding[2] : "",
                slots);
    }

    /** The triggers that begin with a dictionary word. */
    List<Trigger> of(Lemma lemma) {
        return byLemma.get(lemma.index());
    }

    /** The frame that a mark sets off where no word does: {@code quote}, {@code colon}; null where there is none. */
    @Nullable
    Frame ofSign(String sign) {
        return bySign.get(sign);
    }

    /** What a verb's subject is to the deed that a noun behind it names. */
    Lends lends(Lemma lemma) {
        return lightByLemma.get(lemma.index());
    }

    /** Whether a verb lends itself to nouns that name deeds. */
    boolean isLight(Lemma lemma) {
        return lightVerbs.get(lemma.index())
                && !announces(lemma)
                && lends(lemma) != Lends.DOER
                && lends(lemma) != Lends.ACCUSED;
    }

    /** Whether whoever does what a verb says has mostly done what it governs: أعلنت كندا طرد السفير. */
    boolean announces(Lemma lemma) {
        return lends(lemma) == Lends.ANNOUNCER;
    }

    /** How many different further words triggers have; they are numbered from 0 on. */
    int furtherWords() {
        return further.size();
    }

    /** How many letters the longest further word has: of a longer word no more need be looked at. */
    int longestFurther() {
        return longestFurther;
    }

    private static int place(int hash) {
        return hash * 0x9e3779b1 >>> 16;
    }

    /** Whether a word with this hash code may be a further word of a trigger; surely not where this says no. */
    boolean mayBeFurther(int hash) {
        return furtherHashes.get(place(hash));
    }

    /** The number of a further word of a trigger, folded; its beginning suffices in a text. Null where no trigger has it. */
    @Nullable
    Integer furtherWord(String beginning) {
        return further.get(beginning);
    }
}
