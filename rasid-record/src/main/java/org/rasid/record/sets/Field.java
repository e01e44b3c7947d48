package org.rasid.record.sets;

/** What facts are looked up by. The names stand in the file: see {@link Postings#write}. */
public enum Field {
    KIND,
    TYPE,
    REVIEW,

    /** The first possible day as the record has it, empty for none: what facts are ordered by. */
    DAY,
    LAST_DAY,
    MONTH,

    /** With four digits behind the point. */
    CONFIDENCE,

    ACTOR,

    /** The countries of its actors. */
    ACTOR_COUNTRY,
    TOPIC,
    PLACE,
    PLACE_ENGLISH,
    PLACE_COUNTRY,
    OUTLET,

    /** The change with which it became what it is, as {@link Matching#change} writes it. */
    CHANGED,

    /** The numbers of the reports that tell it. */
    REPORT,
    MODE,

    /** The {@linkplain org.rasid.record.world.Side sides} of those who did it, said it or are party to it. */
    DOER,

    /** The sides of those to whom it was done or said; of an agreement again its parties. */
    TARGET,

    /** The {@linkplain org.rasid.record.world.PlaceNames#words words} of its places' names. */
    PLACE_WORD,

    /** The types of an agreement's clauses that set a deadline or a term. */
    TERM,

    /** The day on which it {@linkplain org.rasid.record.world.Happened happened}; none for what did not. */
    HAPPENED
}
