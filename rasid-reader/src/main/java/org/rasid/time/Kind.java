package org.rasid.time;

import java.util.Locale;

/** What a word does in an expression of time. The names in {@code lexicon/time.tsv} are these, hyphened, in lower case. */
enum Kind {
    /** A figure that the analyst may set. */
    SETTING,
    /** A Gregorian month that is never anything else. */
    MONTH,
    /** A Gregorian month that is a word of its own, too. */
    MONTH_IN_CONTEXT,
    /** A Gregorian month that is a month only beside a day, a year, شهر or its twin. */
    MONTH_STRICT,
    /** A month of the Hijri calendar. */
    HIJRI_MONTH,
    /** A weekday. */
    WEEKDAY,
    /** A weekday without its article, behind يوم. */
    WEEKDAY_BARE,
    /** A unit, singular; the value is a {@link Unit}. */
    UNIT,
    /** A unit with "my" behind it. */
    UNIT_MINE,
    /** Two of a unit. */
    UNIT_DUAL,
    /** More than two of a unit. */
    UNIT_PLURAL,
    /** عامي، أعوام before the years themselves. */
    YEARS,
    /** A cardinal number. */
    CARDINAL,
    /** أحد of eleven. */
    TEEN_ONE,
    /** عشر of the teens. */
    TEEN,
    /** An ordinal number. */
    ORDINAL,
    /** بضعة: a few, taken as three. */
    FEW,
    /** قليلة behind a plural. */
    FEW_BEHIND,
    /** عدة: nobody knows how many. */
    SOME,
    /** نصف. */
    HALF,
    /** ربع. */
    QUARTER,
    /** A day counted from the report's. */
    DEICTIC,
    /** The same, where a word of time stands before it. */
    DEICTIC_IN_CONTEXT,
    /** الماضي. */
    PAST,
    /** المقبل. */
    NEXT,
    /** الحالي. */
    THIS,
    /** نفسه. */
    SAME,
    /** هذا before what it points to. */
    THIS_BEFORE,
    /** آخر. */
    LAST,
    /** بقية. */
    REST,
    /** وقت لاحق من. */
    LATER_IN,
    /** صباح before a day. */
    PART_OF_DAY,
    /** صباحا behind a day. */
    PART_OF_DAY_BEHIND,
    /** Beginning (0), middle (1) or end (2) of a longer time. */
    PART,
    /** The weekend. */
    WEEKEND,
    /** A season; the value is its first month. */
    SEASON,
    /** A decade; the value is its year in the century. */
    DECADE,
    /** From then on. */
    SINCE,
    /** By then at the latest. */
    UNTIL,
    /** Before a time, or so long ago. */
    BEFORE,
    /** So long after now. */
    AFTER,
    /** Within a length of time. */
    WITHIN,
    /** Within a length of time from now. */
    BY,
    /** Before a length that lasts. */
    FOR,
    /** At most so long. */
    LONGEST,
    /** From. */
    FROM,
    /** To. */
    TO,
    /** Between. */
    BETWEEN,
    /** At. */
    IN,
    /** That is, in another calendar. */
    EQUALS,
    /** Or. */
    OR,
    /** About. */
    ABOUT,
    /** From now. */
    FROM_NOW,
    /** Gregorian (1), Hijri (2), before our era (3). */
    ERA,
    /** يومي before two days. */
    TWO_DAYS,
    /** Looks like a time and is none. */
    NOT,
    /** Before a date without a year: names an event. */
    NAMED,
    /** A noun that makes العام an adjective. */
    GENERAL,
    /** What numbers count. */
    COUNTED,
    /** A verb of coming and going. */
    MOTION;

    static Kind of(String label) {
        return valueOf(label.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
