package org.rasid.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives every written form of a verb from its two principal parts: the past and the present of the third person
 * masculine singular, with hamza and shadda. The classes (sound, doubled, hollow, defective, assimilated, hamzated; the
 * derived forms; four radicals) are told from these two alone, as the school grammars do (تصريف الأفعال).
 */
final class Conjugator {
    private Conjugator() {}

    /**
     * Past and present of all thirteen persons, active and passive, with the forms that the subjunctive, the jussive and
     * suffixed pronouns alter. Unfolded, without diacritics, without clitics.
     *
     * @throws IllegalArgumentException if the two are not the principal parts of a verb
     */
    static List<VerbForm> forms(String past, String present) {
        VerbPattern p = VerbPattern.of(past, present);
        Set<VerbForm> out = new LinkedHashSet<>();
        pastForms(p.past(), false, out);
        presentForms(p.present(), p.prefixVowel(), false, out);
        passive(p.pastPassive(), p.presentPassive(), out);
        return new ArrayList<>(out);
    }

    private static void passive(@Nullable Stem past, @Nullable Stem present, Set<VerbForm> out) {
        if (past != null && present != null) {
            pastForms(past, true, out);
            presentForms(present, 'u', true, out);
        }
    }

    private static void pastForms(Stem stem, boolean passive, Set<VerbForm> out) {
        for (PastPerson p : PastPerson.values()) {
            add(out, p.person(passive), p.alone(stem), List.of(p.beforeSuffix(stem)));
        }
    }

    private static void presentForms(Stem stem, char vowel, boolean passive, Set<VerbForm> out) {
        for (PresentPerson p : PresentPerson.values()) {
            String prefix = p.prefix() + vowel;
            List<String> suffixed =
                    p.beforeSuffix(stem).stream().map(prefix::concat).toList();
            add(out, p.person(passive, false), prefix + p.indicative(stem), suffixed);
            String jussive = prefix + p.jussive(stem);
            add(out, p.person(passive, true), jussive, List.of(p.jussiveBeforeSuffix(jussive)));
        }
        dropJussivesLikeIndicatives(out);
    }

    /** Adds a form once if a pronoun changes nothing, else once alone and once before a pronoun. */
    private static void add(Set<VerbForm> out, VerbForm features, String alone, List<String> beforeSuffix) {
        List<String> a = Spelling.of(alone);
        Set<String> b = new LinkedHashSet<>();
        beforeSuffix.forEach(s -> b.addAll(Spelling.of(s)));
        a.forEach(f -> out.add(with(features, f, b.contains(f) ? Host.EITHER : Host.ALONE)));
        b.stream().filter(f -> !a.contains(f)).forEach(f -> out.add(with(features, f, Host.BEFORE_SUFFIX)));
    }

    /** يكتب serves all moods; only what the indicative does not write is jussive only. */
    private static void dropJussivesLikeIndicatives(Set<VerbForm> out) {
        out.removeIf(f ->
                f.jussiveOnly() && (out.contains(indicative(f, f.host())) || out.contains(indicative(f, Host.EITHER))));
    }

    private static VerbForm indicative(VerbForm f, Host host) {
        return new VerbForm(f.form(), f.tense(), f.person(), f.number(), f.gender(), f.passive(), false, host);
    }

    private static VerbForm with(VerbForm f, String form, Host host) {
        return new VerbForm(form, f.tense(), f.person(), f.number(), f.gender(), f.passive(), f.jussiveOnly(), host);
    }
}
