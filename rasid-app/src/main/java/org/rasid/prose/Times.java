package org.rasid.prose;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, periods and durations in words.
 *
 * @param labels the language
 */
public record Times(Labels labels) {
    private static final Pattern DAY = Pattern.compile("(\\d{4}|-)-(\\d{2})-(\\d{2})");
    private static final Pattern DURATION = Pattern.compile("P(?:\\d+[YMWD])*(?:T(?:\\d+[HM])+)?");
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDH])|(T)");
    private static final Map<String, String> UNITS =
            Map.of("Y", "years", "M", "months", "W", "weeks", "D", "days", "H", "hours");

    /** {@code 1 December 2020}; what is no day, as it is. */
    public String day(String day) {
        Matcher parts = DAY.matcher(day);
        if (!parts.matches()) {
            return day;
        }
        String month = labels.say("month." + Integer.parseInt(parts.group(2)));
        int number = Integer.parseInt(parts.group(3));
        return parts.group(1).equals("-")
                ? labels.say("day.no-year", number, month)
                : labels.say("day", number, month, parts.group(1));
    }

    /** A period, as short as can be: a day, a month, a year, or from one day to another. */
    public String period(String start, String end) {
        if (start.equals(end)) {
            return day(start);
        }
        try {
            LocalDate first = LocalDate.parse(start);
            LocalDate last = LocalDate.parse(end);
            if (first.getDayOfYear() == 1
                    && last.equals(Year.from(first).atMonth(12).atEndOfMonth())) {
                return String.valueOf(first.getYear());
            }
            if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
                return labels.say("month", 1, labels.say("month." + first.getMonthValue()), first.getYear());
            }
        } catch (DateTimeParseException e) {
            return labels.say("range", day(start), day(end));
        }
        return labels.say("range", day(start), day(end));
    }

    /** An ISO 8601 duration in words; what is none, as it is. */
    public String duration(String iso) {
        if (!DURATION.matcher(iso).matches()) {
            return iso;
        }
        List<String> words = new ArrayList<>();
        boolean time = false;
        Matcher parts = PART.matcher(iso);
        while (parts.find()) {
            if (parts.group(3) != null) {
                time = true;
            } else {
                String unit = time && parts.group(2).equals("M") ? "minutes" : UNITS.get(parts.group(2));
                words.add(labels.count(String.valueOf(unit), Integer.parseInt(parts.group(1))));
            }
        }
        return labels.list(words);
    }
}
