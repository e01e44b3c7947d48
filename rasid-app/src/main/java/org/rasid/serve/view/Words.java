package org.rasid.serve.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.rasid.prose.Labels;
import org.rasid.prose.Language;
import org.rasid.prose.Latin;
import org.rasid.prose.Times;
import org.rasid.report.Days;
import org.rasid.report.Published;

/**
 * The wording of a page: the labels, with numbers in the digits that the reader chose.
 *
 * @param labels in which language
 * @param arabicDigits whether numbers are written ٠١٢٣
 * @param hijri whether days of the Islamic calendar stand beside the others
 * @param latin whether names in Latin letters stand beside Arabic ones
 */
public record Words(Labels labels, boolean arabicDigits, boolean hijri, boolean latin) {
    private static final Latin LATIN = Latin.shipped();

    /** A name in Latin letters, where they are wanted beside the Arabic; null where they are not, or it is no name. */
    public @Nullable String latin(String name, @Nullable String english) {
        if (!latin || english != null) {
            return latin ? english : null;
        }
        return LATIN.isName(name) ? LATIN.of(name) : null;
    }

    /** The label, with values in its places. */
    public String say(String key, Object... values) {
        return digits(labels.say(key, values));
    }

    /** A counted noun. */
    public String count(String noun, long number) {
        return digits(labels.count(noun, (int) Math.min(number, Integer.MAX_VALUE)));
    }

    /** A number with its thousands apart. */
    public String number(long number) {
        String plain = Long.toString(number);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && (plain.length() - i) % 3 == 0) {
                grouped.append(arabicDigits ? '٬' : ',');
            }
            grouped.append(plain.charAt(i));
        }
        return digits(grouped.toString());
    }

    /** 93% */
    public String percent(double share) {
        return digits(Math.round(share * 100) + (arabicDigits ? "٪" : "%"));
    }

    /** A period; the words for none where nothing is known. */
    public String days(@Nullable Days days) {
        return days == null ? say("record.no-day") : period(days.start(), days.end());
    }

    /** From one day, ISO, to another. */
    public String period(String start, String end) {
        String islamic = start.equals(end) ? islamic(start) : "";
        return digits(new Times(labels).period(start, end) + islamic);
    }

    /** A day. */
    public String day(LocalDate day) {
        return digits(new Times(labels).day(day.toString()) + islamic(day.toString()));
    }

    /** The day by the calendar of Umm al-Qura, where that is wanted and reaches so far. */
    private String islamic(String day) {
        if (!hijri) {
            return "";
        }
        try {
            HijrahDate date = HijrahDate.from(LocalDate.parse(day));
            String month = labels.say("hijri.month." + date.get(ChronoField.MONTH_OF_YEAR));
            int number = date.get(ChronoField.DAY_OF_MONTH);
            return " (" + labels.say("hijri.day", number, month, date.get(ChronoField.YEAR)) + ")";
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** The day of a moment, by UTC. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** A day as in {@link Days}, or an ISO duration. */
    public String written(String dayOrDuration) {
        Times times = new Times(labels);
        return digits(dayOrDuration.startsWith("P") ? times.duration(dayOrDuration) : times.day(dayOrDuration));
    }

    /** When a report came out, as far as is known. */
    public String published(Published published) {
        LocalDate start = published.start();
        LocalDate end = published.end();
        if (start == null || end == null) {
            return say("basis.unknown");
        }
        String days = new Times(labels).period(start.toString(), end.toString());
        return digits(published.basis() == Published.Basis.INFERRED ? labels.say("basis.inferred", days) : days);
    }

    /** The language that all is said in. */
    public Language language() {
        return labels.language();
    }

    /** The text with its numbers in the digits chosen. */
    public String digits(String text) {
        if (!arabicDigits) {
            return text;
        }
        StringBuilder written = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                written.setCharAt(i, (char) ('٠' + c - '0'));
            }
        }
        return written.toString();
    }
}
