package org.rasid.prose;

import java.time.LocalDate;
import java.util.Locale;
import org.rasid.prose.Page.Margin;
import org.rasid.prose.Page.Tone;
import org.rasid.report.Credit;
import org.rasid.report.HiddenWord;
import org.rasid.report.Published;
import org.rasid.report.Reading;

/**
 * What stands above a report's findings: its title, who published it, when, and how that is known.
 *
 * @param labels the language
 * @param names the names of the reading
 * @param page where it is written
 */
record Head(Labels labels, Names names, Page page) {
    private static final Margin NONE = Margin.of("");

    void tell(Reading reading) {
        String title = reading.report().title();
        page.addArabic(NONE, Tone.TITLE, title.isEmpty() ? labels.say("untitled") : title);
        Parts source = new Parts(labels, names);
        String outlet = reading.report().outlet();
        String author = reading.report().author();
        source.words(outlet == null ? "" : names.isolated(outlet))
                .words(date(reading.published()))
                .words(author == null ? "" : labels.say("credit.author", names.isolated(author)));
        for (Credit credit : reading.credits()) {
            source.words(labels.say("credit." + credit.kind(), names.isolated(credit.name())));
        }
        page.add(NONE, Tone.PLAIN, source.words(names.isolated(reading.id())).line());
        if (!reading.hidden().isEmpty()) {
            String read = names.written(
                    reading.hidden().stream().map(HiddenWord::read).distinct().toList());
            page.add(NONE, Tone.PLAIN, labels.say("hidden-words", read));
        }
    }

    private String date(Published published) {
        LocalDate start = published.start();
        LocalDate end = published.end();
        if (start == null || end == null) {
            return labels.say("basis.unknown");
        }
        String days = new Times(labels).period(start.toString(), end.toString());
        return labels.say("basis." + published.basis().name().toLowerCase(Locale.ROOT), days);
    }
}
