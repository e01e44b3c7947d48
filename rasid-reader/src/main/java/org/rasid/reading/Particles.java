package org.rasid.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rasid.lexicon.Table;
import org.rasid.text.Folding;

/**
 * The small words that tell how a clause is built, each with the roles it plays. Read once from {@code
 * lexicon/particles.tsv}, whose head says what each role means. Immutable.
 */
final class Particles {
    /** What a small word does. */
    enum Role {
        THAT,
        THAT_SUFFIX,
        RELATIVE,
        BEFORE_VERB,
        PREPOSITION,
        SLIGHT,
        LIGHT_NOUN,
        DURING,
        MEANWHILE,
        MIGRATES,
        HAND,
        SIDE,
        BESIDE,
        ACCOMPANIED,
        FIRE,
        CAUSE,
        HARSH,
        ELSE_TOLD,
        HELD,
        WEAPON,
        WIELDS,
        CROWD,
        BORDER,
        MADE,
        CLAIM,
        ACCIDENT,
        THOUSAND,
        FEW,
        ONSET,
        TIME_NOUN,
        WITH_PRONOUN,
        WHEN,
        PAPER,
        DECREE,
        AS,
        AS_WHAT,
        WORDING,
        AS_BEFORE,
        AS_SOURCE,
        PRAYER,
        WHATEVER,
        GOVERNS,
        ANONYMOUS,
        DISCLOSING,
        IN_IT,
        SOURCE,
        MASCULINE,
        FEMININE,
        EITHER,
        CALLED_ON,
        IN_TURN,
        THIS,
        MARGIN,
        CLAUSE,
        MUST,
        MUST_WHOM,
        NOT,
        WILL,
        WISHED,
        ENDS,
        ORDERED,
        FORMERLY,
        WATCHES,
        ALL,
        HALTED,
        PROSPECT,
        PRESS,
        IT_IS,
        INITIATIVE,
        AT,
        SPONSORED,
        WITNESS,
        SIDES,
        OPENS,
        TOPIC,
        NEEDS_OBJECT,
        TONGUE,
        COMMENT,
        WAS,
        MEDIATED,
        AS_WHAT_ONE,
        IF,
        DONE,
        REACHING,
        RENEWABLE,
        UN,
        BESIDES,
        HEADED,
        RELATION,
        COMPRISES,
        SET,
        OTHERS,
        AHEAD,
        WANTS,
        CALLED_OFF,
        ORDINAL,
        HONOUR,
        INVITATION,
        TERMS,
        LACK,
        MUTUAL,
        SEAT,
        FORCES,
        NAMELY;

        private static Role of(Table.Row row) {
            String name = row.get("role").replace('-', '_').toUpperCase(Locale.ROOT);
            for (Role role : values()) {
                if (role.name().equals(name)) {
                    return role;
                }
            }
            throw row.problem("there is no role " + row.get("role"));
        }
    }

    /** The roles that a word plays too that only begins with one of their words. */
    static final Set<Role> BEGINNINGS = Set.of(Role.CLAIM, Role.INITIATIVE, Role.HARSH);

    private final Map<Role, Set<String>> forms = new EnumMap<>(Role.class);

    /** The roles of each form. */
    private final Map<String, RoleSet> roles = new HashMap<>();

    /** @param rows the lines of {@code particles.tsv} */
    Particles(Iterable<Table.Row> rows) {
        for (Table.Row row : rows) {
            Set<String> set = forms.computeIfAbsent(Role.of(row), k -> new HashSet<>());
            for (String form : row.values("form")) {
                set.add(Folding.fold(form));
            }
        }
        forms.replaceAll((role, set) -> Set.copyOf(set));
        forms.forEach(
                (role, set) -> set.forEach(form -> roles.put(form, roles(form).and(role))));
    }

    /** Whether a folded word plays a role. */
    boolean play(Role role, String folded) {
        return roles(folded).has(role);
    }

    /** The roles that a folded word plays. */
    RoleSet roles(String folded) {
        return roles.getOrDefault(folded, RoleSet.NONE);
    }

    /** Whether a folded word leads to what is said, with or without a pronoun: أن، إن، بأنه. */
    boolean that(String folded) {
        if (play(Role.THAT, folded)) {
            return true;
        }
        int from = folded.startsWith("با") || folded.startsWith("وا") ? 1 : 0;
        return folded.startsWith("ان", from) && play(Role.THAT_SUFFIX, folded.substring(from + 2));
    }

    /** The folded words that play a role, in no order. */
    Set<String> of(Role role) {
        return forms.getOrDefault(role, Set.of());
    }
}
