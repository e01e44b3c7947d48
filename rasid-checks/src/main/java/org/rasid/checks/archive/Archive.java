package org.rasid.checks.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.report.Report;

/**
 * Reports made out of the lexicon's example sentences with other people, states and cities in them, day after day. Of a
 * hundred, 62 tell a new story, 20 a story of the last days in sentences of their own too, 12 copy a report under another
 * headline, 3 are a report's new version, 2 are there already and 1 says no day. A report's number alone says what is in
 * it, so that all runs have the same reports.
 */
public final class Archive {
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int A_DAY = 70;
    private static final int OUTLETS = 40;
    private static final int FEWEST_SENTENCES = 8;
    private static final int MORE_SENTENCES = 12;

    /** Copies and new versions come this many reports later at most. */
    private static final int SOON = 100;

    private final Names names;
    private final Sentences sentences;

    /**
     * An archive of sentences with names in them.
     *
     * @param lexicon the folder of Rasid's tables
     */
    public Archive(Path lexicon) throws IOException {
        this.names = Names.of(lexicon);
        this.sentences = new Sentences(lexicon, names);
    }

    /** So many reports, the first ones. */
    public Stream<Report> reports(int number) {
        return IntStream.range(0, number).mapToObj(this::report);
    }

    /** What a report is to those before it. */
    private enum Sort {
        NEW,
        RETOLD,
        COPY,
        VERSION,
        KNOWN,
        UNDATED;

        static Sort of(int number, Random random) {
            int of100 = random.nextInt(100);
            if (number < SOON) {
                return NEW;
            }
            return of100 < 62
                    ? NEW
                    : of100 < 82 ? RETOLD : of100 < 94 ? COPY : of100 < 97 ? VERSION : of100 < 99 ? KNOWN : UNDATED;
        }
    }

    /** The report with this number, from 0. */
    public Report report(int number) {
        Random random = new Random(number * 1_000_003L + 17);
        Sort sort = Sort.of(number, random);
        int before = number - 1 - random.nextInt(SOON);
        LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
        return switch (sort) {
            case NEW -> report(number, day, body(number, random));
            case UNDATED -> report(number, null, body(number, random));
            case RETOLD -> report(number, day, body(story(before), random));
            case COPY -> report(number, day, report(before).body());
            case KNOWN -> report(before);
            case VERSION -> {
                Report old = report(before);
                String more = sentence(story(before), random.nextInt(sentences.size()));
                yield new Report(
                        old.id(), old.title(), old.body() + " " + more, old.date(), old.outlet(), old.url(), null);
            }
        };
    }

    /** The number of the report that first told the story of this one. */
    private int story(int number) {
        Random random = new Random(number * 1_000_003L + 17);
        Sort sort = Sort.of(number, random);
        int before = number - 1 - random.nextInt(SOON);
        return sort == Sort.NEW || sort == Sort.UNDATED ? number : story(before);
    }

    /** The sentences of a story, about half of them and some more where another report tells it. */
    private String body(int story, Random own) {
        Random shared = new Random(story * 7_919L + 5);
        int count = FEWEST_SENTENCES + shared.nextInt(MORE_SENTENCES);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int common = shared.nextInt(sentences.size());
            told.add(sentence(story, own.nextBoolean() ? common : own.nextInt(sentences.size())));
        }
        return String.join(" ", told);
    }

    private String sentence(int story, int sentence) {
        Cast cast = new Cast(names, new Random(story * 31L + 7));
        return sentences.tell(sentence, cast, (story + sentence) % 12);
    }

    private Report report(int number, @Nullable LocalDate day, String body) {
        String outlet = "outlet" + (number * 7919L + 13) % 1_000_003 % OUTLETS;
        String headline =
                sentence(story(number), (int) (number * 31L % sentences.size())).replaceAll("\\.$", "");
        String url = "https://" + outlet + ".example/" + number;
        return new Report("made-" + number, headline, body, day, outlet, url, null);
    }
}
