package org.rasid.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives a verb's participles (اسم الفاعل واسم المفعول) from its principal parts: فاعل and مفعول in the first form, else
 * م before the present stem with i or a. News hangs its clauses on them: مؤكدا أن, مشيرا إلى, داعيا.
 */
final class Participles {
    private Participles() {}

    /** The active participle, the usual spelling first; a defective one with ٍ: داعٍ, ملتقٍ. */
    static List<String> active(String past, String present) {
        VerbPattern p = VerbPattern.of(past, present);
        String prefix = p.form() == DerivedForm.I ? "" : "مu";
        Stem s = p.participle();
        return s.isWeak() ? defective(prefix + s.open()) : Spelling.of(prefix + s.open());
    }

    /** The passive participle, the usual spelling first; none for verbs that have no passive. */
    static List<String> passive(String past, String present) {
        VerbPattern p = VerbPattern.of(past, present);
        if (p.form() == DerivedForm.I) {
            return Spelling.of(PassiveParticiple.sounds(past, present));
        }
        return ofStem(p.presentPassive());
    }

    private static List<String> ofStem(@Nullable Stem s) {
        if (s == null) {
            return List.of();
        }
        return Spelling.of("مu" + s.open() + (s.isWeak() ? "Y" : ""));
    }

    /** All forms of the active participle: both genders, dual, sound plurals, the accusative in ا. */
    static List<NounForm> activeForms(String past, String present) {
        return forms(active(past, present));
    }

    /** All forms of the passive participle. */
    static List<NounForm> passiveForms(String past, String present) {
        return forms(passive(past, present));
    }

    private static List<NounForm> forms(List<String> spellings) {
        Set<NounForm> out = new LinkedHashSet<>();
        spellings.forEach(s -> out.addAll(NounForms.of(s, List.of(), NounGender.PAIRED)));
        return List.copyOf(out);
    }

    private static List<String> defective(String base) {
        return List.of(Spelling.usual(base) + NounEnding.KASRATAN);
    }
}
