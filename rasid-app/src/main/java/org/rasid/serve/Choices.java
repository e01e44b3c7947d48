package org.rasid.serve;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Language;

/**
 * What whoever looks at the page has chosen. Each choice is a cookie of its name; one in the address comes before it and
 * is kept.
 *
 * @param language of all that is not a report's own words
 * @param theme light or dark
 * @param digits how numbers are written
 * @param months by which names the months go in Arabic
 * @param hijri whether days of the Islamic calendar stand beside the others
 * @param names whether names stand in Latin letters beside the Arabic
 */
public record Choices(Language language, Theme theme, Digits digits, Months months, Hijri hijri, Names names) {
    /** The names of the choices, in addresses, cookies and forms. */
    static final String[] NAMES = {"lang", "theme", "digits", "months", "hijri", "names"};

    /** Light on dark, dark on light, or as the machine is set. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        /** The name in addresses and pages: {@code dark}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** 3 or ٣. */
    public enum Digits {
        /** 0123456789. */
        LATIN,
        /** ٠١٢٣٤٥٦٧٨٩. */
        ARABIC;

        /** The name in addresses and pages: {@code arabic}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names of the months, as Arabic has them in different lands. */
    public enum Months {
        /** يناير, as in Egypt and the Gulf. */
        EGYPT,
        /** كانون الثاني, as in the Levant and Iraq. */
        LEVANT,
        /** كانون الثاني/يناير. */
        BOTH,
        /** جانفي, as in Algeria and Tunisia. */
        MAGHREB
    }

    /** Whether days of the Islamic calendar are told. */
    public enum Hijri {
        OFF,
        /** By the calendar of Umm al-Qura. */
        ON
    }

    /** How names are written that reports write in Arabic. */
    public enum Names {
        /** In Arabic. */
        ARABIC,
        /** In Arabic, and in Latin letters beside it. */
        LATIN
    }

    /** The choices made, by name; what is not made or not known is Arabic, as the machine is set, in Latin digits. */
    static Choices of(Function<String, @Nullable String> made) {
        Language language = one(Language.class, made.apply("lang"), Language.AR);
        return new Choices(
                language,
                one(Theme.class, made.apply("theme"), Theme.AUTO),
                one(Digits.class, made.apply("digits"), Digits.LATIN),
                one(Months.class, made.apply("months"), Months.EGYPT),
                one(Hijri.class, made.apply("hijri"), Hijri.OFF),
                one(Names.class, made.apply("names"), language == Language.EN ? Names.LATIN : Names.ARABIC));
    }

    private static <E extends Enum<E>> E one(Class<E> type, @Nullable String made, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(made)) {
                return each;
            }
        }
        return otherwise;
    }
}
