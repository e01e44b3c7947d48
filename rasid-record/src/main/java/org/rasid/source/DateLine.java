package org.rasid.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line that holds no more than a date ({@code الأربعاء 28 تشرين الأول/ أكتوبر 2020}) from a headline. */
final class DateLine {
    private static final Pattern DAY = Pattern.compile(
            "(?:[\\p{L}\\p{M}]+[،,]?\\s*[-–|]?\\s*)?\\p{Nd}{1,2}\\s+(\\D{3,40}?)[،,]?\\s+\\p{Nd}{4}(?:م|هـ)?.{0,25}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");

    /** The first words of the months' names in use between Rabat and Baghdad, folded. */
    private static final Set<String> MONTHS = Set.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر", "كانون", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين", "جانفي",
            "فيفري", "افريل", "ماي", "جوان", "جويلية", "اوت", "غشت", "شتنبر", "نونبر", "دجنبر", "يوليوز", "محرم", "صفر",
            "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي");

    private DateLine() {}

    /** Whether the line is a date and nothing else but a weekday and a time of day. */
    static boolean is(String line) {
        Matcher day = DAY.matcher(line);
        return day.matches() && MONTHS.contains(firstWord(day.group(1)));
    }

    /** Whether the line holds a number of four digits, and so perhaps the day of publication. */
    static boolean mayHold(String line) {
        return YEAR.matcher(line).find();
    }

    private static String firstWord(String words) {
        String folded = words.strip().replaceAll("[أإآ]", "ا");
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }
}
