package org.rasid.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final Labels ENGLISH = Labels.of(Language.EN);
    private static final Labels ARABIC = Labels.of(Language.AR);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Phrases phrases = new Phrases(ENGLISH, ARABIC, false);

    @Test
    void everySentenceStandsInBothLanguagesWithTheSamePlaces() {
        for (String key : ENGLISH.wording().stringPropertyNames()) {
            if (key.startsWith("said.")) {
                assertThat(ARABIC.has(key)).as(key).isTrue();
                assertThat(places(ARABIC.say(key))).as(key).isEqualTo(places(ENGLISH.say(key)));
            }
        }
    }

    private static Set<String> places(String pattern) {
        return new TreeSet<>(
                PLACE.matcher(pattern).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the record has no fact 4711                       | ليس في السجل واقعة 4711
        the record a.db is no SQLite database             | السجل a.db ليس قاعدة بيانات SQLite
        the record a b.db is damaged: it is; keep a copy of it and put back your last backup | السجل a b.db تالف: it is. احتفظ بنسخة منه وأعد آخر نسخة احتياطية
        cannot be fetched: the server answered 404        | لا يمكن جلبه: أجاب الخادم بالرمز 404
        cannot be fetched: leads into this machine's own network | لا يمكن جلبه: يؤدي إلى شبكة هذا الجهاز نفسه
        since: 'x' is no day; write 2020-10-27            | since: «x» ليس يوماً. اكتب 2020-10-27
        facts of two kinds cannot be one: a is event, b is statement | لا تُدمج واقعتان من نوعين مختلفين: a (حدث) وb (تصريح)
        is a JSON array instead of one object a line, which is not yet read | صيغته مصفوفة JSON لا كائن في كل سطر، ولا تُقرأ بعد
        something nobody has thought of                   | something nobody has thought of
        """)
    void sentencesArePutIntoArabic(String english, String arabic) {
        assertThat(phrases.say(english)).isEqualTo(arabic);
        assertThat(new Phrases(ENGLISH, ENGLISH, false).say(english)).isEqualTo(english);
    }
}
