package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.report.ActorKind;

/**
 * A phrase that names somebody or a place.
 *
 * @param first its first token, title included
 * @param end the token after its last
 * @param nameFirst the first token of the name itself, without title and kind of place
 * @param nameEnd the token after the name
 * @param sort how it names
 * @param kind what is named; null for a place
 * @param entity who the lexicon says it is; null where it does not know
 * @param country ISO 3166 alpha-3 of allegiance or of the place; null where unknown
 * @param office the English office that its title says; null where it says none
 * @param head its first word, folded and without clitics: what "الوزارة" later refers back to
 * @param number 1, 2, or 3 for more
 * @param feminine whether its head is feminine
 * @param definite whether its head is definite
 * @param clitics the clitics before it, see {@link org.rasid.text.Analysis}
 */
public record Mention(
        int first,
        int end,
        int nameFirst,
        int nameEnd,
        Sort sort,
        @Nullable ActorKind kind,
        @Nullable Entity entity,
        @Nullable String country,
        @Nullable String office,
        String head,
        int number,
        boolean feminine,
        boolean definite,
        int clitics) {
    /** How a phrase names. */
    public enum Sort {
        /** By a name. */
        NAME,
        /** By a role alone: الرئيس التركي، مسؤولون أتراك. */
        ROLE,
        /** By pointing back: الطرفان، البلدين، نظيره. */
        BACK,
        /** By a capital, which may stand for its government or be the place. */
        CAPITAL,
        /** By an adjective of nationality behind a noun: المحادثات الروسية. */
        WHOSE,
        /** A place. */
        PLACE
    }

    /** {@return whether it can take part in a finding as somebody} */
    public boolean canAct() {
        return kind != null;
    }
}
