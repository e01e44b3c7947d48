package org.rasid.report;

import java.util.Locale;

/** What an actor is. The names in the output are these in lower case with hyphens. */
public enum ActorKind {
    /** A human being. */
    PERSON,
    /** A country, also when named by its capital, its "side" or "the country". */
    STATE,
    /** A ministry, presidency, army, parliament, court or agency of a state. */
    GOVERNMENT,
    /** An organisation of states: UN, EU, Arab League. */
    IGO,
    /** Those who fight without being a state. */
    ARMED_GROUP,
    /** A political party or opposition coalition. */
    PARTY,
    /** A business. */
    COMPANY,
    /** A newspaper, agency or station. */
    MEDIA,
    /** A non-governmental organisation. */
    NGO,
    /** People not named one by one: protesters, refugees, residents, "sources", "experts". */
    PEOPLE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name in the output and in the lexicon: {@code armed-group}} */
    public String label() {
        return label;
    }

    /**
     * {@return the kind with this label}
     *
     * @param label as {@link #label} gives it
     * @throws IllegalArgumentException where there is none
     */
    public static ActorKind of(String label) {
        for (ActorKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no actor kind: " + label);
    }
}
