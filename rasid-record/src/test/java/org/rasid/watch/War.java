package org.rasid.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.rasid.report.Report;

/** Reports by chance of a war of three: what they agree on, and how they keep it. */
final class War {
    private record State(String name, String forces) {}

    private static final List<State> STATES = List.of(
            new State("أرمينيا", "القوات الأرمينية"),
            new State("أذربيجان", "القوات الأذربيجانية"),
            new State("تركيا", "القوات التركية"));
    private static final List<String> PLACES = List.of("لاتشين", "كلبجار", "أغدام");
    private static final List<String> MONTHS = List.of("فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس");
    private static final List<String> SENTENCES = List.of(
            "وقعت %1$s و%2$s، اليوم، اتفاقا لوقف إطلاق النار في قره باغ.",
            "وقعت %1$s و%2$s، اليوم، اتفاقا لوقف إطلاق النار. وينص الاتفاق على انسحاب %3$s من %5$s و%6$s بحلول 1 %7$s 2020.",
            "وقعت %1$s و%2$s، اليوم، اتفاقا لوقف إطلاق النار. وينص الاتفاق على انسحاب %3$s من %5$s بحلول 1 %7$s 2020.",
            "اتفقت %1$s و%2$s، اليوم، على هدنة لمدة شهر.",
            "اتفقت %1$s و%2$s، اليوم، على هدنة لمدة شهرين.",
            "انسحبت %3$s، اليوم، من مدينة %5$s.",
            "انسحبت %3$s، اليوم، من %5$s.",
            "اتهمت %1$s %2$s بخرق وقف إطلاق النار.",
            "سيطرت %3$s، اليوم، على مدينة %5$s.",
            "قصفت %3$s، اليوم، مواقع %4$s في %5$s.",
            "أجرت %1$s و%2$s محادثات في %5$s.");

    private War() {}

    /** A report of some day in the first eight months of 2020. */
    static Report report(int number, Random random) {
        int one = random.nextInt(STATES.size());
        State a = STATES.get(one);
        State b = STATES.get((one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size());
        int place = random.nextInt(PLACES.size());
        String body = String.format(
                SENTENCES.get(random.nextInt(SENTENCES.size())),
                a.name,
                b.name,
                a.forces,
                b.forces,
                PLACES.get(place),
                PLACES.get((place + 1) % PLACES.size()),
                MONTHS.get(random.nextInt(MONTHS.size())));
        return Papers.report(
                "war-" + number,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(240)).toString(),
                body);
    }
}
