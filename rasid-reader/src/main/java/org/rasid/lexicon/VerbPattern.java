package org.rasid.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All stems of a verb, found from its two principal parts.
 *
 * @param form which of the forms it is
 * @param past active
 * @param present active
 * @param prefixVowel of the present's prefix: u in II, III, IV and QI, else a
 * @param pastPassive none in VII, IX and QIV, which have no passive
 * @param presentPassive likewise; its prefix has u
 * @param participle the stem of the active participle after its prefix, in I the whole of it
 */
record VerbPattern(
        DerivedForm form,
        Stem past,
        Stem present,
        char prefixVowel,
        @Nullable Stem pastPassive,
        @Nullable Stem presentPassive,
        Stem participle) {

    /** The pattern of a verb; both parts with hamza and with shadda. */
    static VerbPattern of(String past, String present) {
        List<Letter> p = Letter.parse(past);
        List<Letter> q = Letter.parse(present);
        if (p.size() < 2 || q.size() < 3 || q.get(0).sound() != 'ي') {
            throw new IllegalArgumentException("not the principal parts of a verb: " + past + ", " + present);
        }
        List<Letter> rest = q.subList(1, q.size());
        DerivedForm form = DerivedForm.of(p, rest);
        return form == DerivedForm.I ? FormOne.pattern(p, rest) : Derived.pattern(form, p);
    }
}
